-- What happened with an account, for its owner to look through. Neither whom nor what it was about stands
-- here, and nothing that was typed.
create table trail (
  account_id  uuid not null references account on delete cascade deferrable initially immediate,
  id          uuid not null,
  happened_at timestamptz not null,
  -- The end of the key of its words.
  what        text not null check (what ~ '^[A-Z_]{1,40}$'),
  -- The browser and what it ran on, as roughly as one would say it; null where none asked.
  family      text check (family ~ '^[A-Z_]{1,20}$'),
  system      text check (system ~ '^[A-Z_]{1,20}$'),
  primary key (account_id, id)
);
create index trail_latest on trail (account_id, happened_at desc, id desc);
create index trail_age on trail (happened_at);

-- Not protect(): lines are added and read, neither changed nor removed, and putting something back takes
-- none away.
alter table trail enable row level security;
create policy own_rows on trail using (account_id = current_account()) with check (account_id = current_account());
grant select, insert on trail to askwell_app;

-- A wrong password, before there is a current account; nothing if nobody has this address.
create function note_failed_sign_in(wanted text, line uuid, moment timestamptz, with_family text, on_system text,
                                    since timestamptz, most integer) returns void
  language sql security definer set search_path = public, pg_temp
begin atomic
  insert into trail (account_id, id, happened_at, what, family, system)
  select a.id, line, moment, 'SIGN_IN_FAILED', with_family, on_system from account a
   where lower(a.email) = lower(wanted)
     and (select count(*) from (select from trail t where t.account_id = a.id and t.what = 'SIGN_IN_FAILED'
                                   and t.happened_at > since limit most) seen) < most;
end;

-- Of all accounts.
create function forget_trail(before timestamptz) returns bigint
  language sql security definer set search_path = public, pg_temp
begin atomic
  with gone as (delete from trail where happened_at < before returning 1)
  select count(*) from gone;
end;

revoke execute on function note_failed_sign_in(text, uuid, timestamptz, text, text, timestamptz, integer),
  forget_trail(timestamptz) from public;
grant execute on function note_failed_sign_in(text, uuid, timestamptz, text, text, timestamptz, integer),
  forget_trail(timestamptz) to askwell_app;
