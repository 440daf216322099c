-- A stamp that is another one whenever something changed that figures of progress are made of (R1 to R5): whoever
-- remembers a figure by its stamp reckons it anew only then. It is set when a transaction ends, so that nobody waits
-- for it any longer than that; until then nobody else sees the change either.
create table figures_stamp (
  account_id uuid primary key references account on delete cascade,
  stamp      uuid not null
);
alter table figures_stamp enable row level security;
create policy own_rows on figures_stamp using (account_id = (select current_account()))
  with check (account_id = (select current_account()));
grant select on figures_stamp to askwell_app;

-- Once in each transaction and for each account, however many rows changed. With an account everything goes by itself.
create function stamp_figures() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  whose uuid := case tg_op when 'DELETE' then old.account_id else new.account_id end;
begin
  if current_setting('askwell.stamped', true) is distinct from whose::text then
    insert into figures_stamp (account_id, stamp)
    select a.id, gen_random_uuid() from account a where a.id = whose
        on conflict (account_id) do update set stamp = excluded.stamp;
    perform set_config('askwell.stamped', whose::text, true);
  end if;
  return null;
end
$$;
revoke execute on function stamp_figures() from public;

do $$
declare
  t text;
begin
  foreach t in array array['ask', 'contact', 'focus', 'give', 'interview', 'meeting', 'meeting_contact',
      'meeting_new_name', 'opportunity', 'opportunity_stage', 'promise', 'target_company'] loop
    execute format('create constraint trigger stamp after insert or update or delete on %I'
      || ' deferrable initially deferred for each row execute function stamp_figures()', t);
  end loop;
end
$$;

insert into figures_stamp (account_id, stamp) select id, gen_random_uuid() from account;
