-- The address at which a calendar program fetches meetings and follow-ups. Whoever knows it may
-- read them, so that only its hash is here.
create table calendar_feed (
  account_id uuid not null references account on delete cascade,
  id         uuid not null,
  token_hash bytea not null,
  made_at    timestamptz not null,
  fetched_at timestamptz,
  version    integer not null,
  primary key (account_id, id)
);
call protect('calendar_feed');
create unique index calendar_feed_token on calendar_feed (token_hash);
create unique index calendar_feed_one on calendar_feed (account_id);

-- What calendars were told of a meeting, a follow-up or (for staying in touch) a person: a hash of
-- it, how often it has changed, and when last. A calendar takes the higher number for the newer one.
create table calendar_entry (
  account_id  uuid not null references account on delete cascade,
  id          uuid not null,
  fingerprint bytea not null,
  sequence    integer not null,
  changed_at  timestamptz not null,
  primary key (account_id, id)
);
call protect('calendar_entry');

-- A calendar program does not sign in, so this sees past the policy.
create function calendar_feed_account(token bytea) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  return (select account_id from calendar_feed where token_hash = token);

-- Forgets entries of what has been gone for so long that it cannot be put back any more.
create function forget_calendar_entries(before timestamptz) returns bigint
  language sql volatile security definer set search_path = public, pg_temp
begin atomic
  with gone as (
    delete from calendar_entry e
     where e.changed_at < before
       and not exists (select from meeting m where m.account_id = e.account_id and m.id = e.id)
       and not exists (select from follow_up f where f.account_id = e.account_id and f.id = e.id)
       and not exists (select from contact c where c.account_id = e.account_id and c.id = e.id)
    returning 1)
  select count(*) from gone;
end;
revoke execute on function calendar_feed_account(bytea), forget_calendar_entries(timestamptz) from public;
grant execute on function calendar_feed_account(bytea), forget_calendar_entries(timestamptz) to askwell_app;
