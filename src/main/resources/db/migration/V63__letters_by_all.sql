-- Digests are written by all instances side by side. Whoever takes up an account notes when; that holds for a while, and
-- for the letter that was due then and no later one.
alter table account_reminders add column claimed_at timestamptz;

-- When to look at an account: before all others, while no moment was worked out; never, while it wants no letter.
create index account_reminders_next on account_reminders
  (least(case when digest then coalesce(next_digest_at, '-infinity') end, case when nudge then coalesce(next_nudge_at, '-infinity') end));

-- Makes the row of each account that has none, which is a look at all of them.
create function begin_reminders() returns void
  language sql security definer set search_path = public, pg_temp
begin atomic
  insert into account_reminders (account_id, id)
    select a.id, a.id from account a
     where a.email is not null and a.goes_at is null
       and not exists (select from account_reminders r where r.account_id = a.id)
    on conflict do nothing;
end;

-- Takes up the accounts that are due longest, but none that another writer took up after "stale". Two who ask in the same
-- moment get different ones. A claim that lies further ahead than claims last is of a clock that was wrong.
create function claim_reminders(moment timestamptz, stale timestamptz, most integer) returns table (account_id uuid)
  language sql security definer set search_path = public, pg_temp
begin atomic
  with due as materialized (
    select r.account_id, r.id from account_reminders r
     where least(case when r.digest then coalesce(r.next_digest_at, '-infinity') end, case when r.nudge then coalesce(r.next_nudge_at, '-infinity') end) <= moment
       and (r.claimed_at is null or r.claimed_at <= stale or r.claimed_at >= moment + (moment - stale)
            or r.claimed_at < least(case when r.digest then coalesce(r.next_digest_at, '-infinity') end, case when r.nudge then coalesce(r.next_nudge_at, '-infinity') end))
       and exists (select from account a where a.id = r.account_id and a.email is not null and a.goes_at is null)
     order by least(case when r.digest then coalesce(r.next_digest_at, '-infinity') end, case when r.nudge then coalesce(r.next_nudge_at, '-infinity') end)
     limit most for update of r skip locked)
  update account_reminders m set claimed_at = moment
    from due
   where m.account_id = due.account_id and m.id = due.id
  returning m.account_id;
end;

revoke execute on function begin_reminders(), claim_reminders(timestamptz, timestamptz, integer) from public;
grant execute on function begin_reminders(), claim_reminders(timestamptz, timestamptz, integer) to askwell_app;

-- A constant, sealed with the key that all instances share: who cannot open it has another key. Secrets stay unreadable,
-- as the key is nowhere here.
create table key_check (
  one    boolean primary key default true check (one),
  sealed bytea not null
);
grant select, insert, update, delete on key_check to askwell_app;
