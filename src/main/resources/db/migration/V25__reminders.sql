-- Which letters an account wants by itself, and when the next one comes. Without a row it is as the
-- defaults say; the first look at the account makes one.
create table account_reminders (
  account_id     uuid not null references account on delete cascade,
  id             uuid not null check (id = account_id),
  digest         boolean not null default true,
  digest_day     text not null default 'MONDAY' check (digest_day in
                   ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  nudge          boolean not null default false,
  -- On the account's clock, for both.
  hour           integer not null default 8 check (hour between 0 and 23),
  -- Null while it is off, and before it was worked out for the first time.
  next_digest_at timestamptz,
  next_nudge_at  timestamptz,
  -- The day that the last one was for, which is not the day it came when nobody was there to write it.
  last_digest_on date,
  last_nudge_on  date,
  digested_at    timestamptz,
  version        integer not null default 0,
  primary key (account_id, id)
);
call protect('account_reminders');

-- Accounts that may get a letter now, or for whom no moment was worked out yet. An example has no
-- address and gets none. Sees past the policy and answers nothing but ids.
create function due_reminders(moment timestamptz) returns table (account_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.id
    from account a left join account_reminders r on r.account_id = a.id
   where a.email is not null
     and (r.account_id is null
          or r.digest and coalesce(r.next_digest_at <= moment, true)
          or r.nudge and coalesce(r.next_nudge_at <= moment, true))
   order by least(r.next_digest_at, r.next_nudge_at), a.id;
end;
revoke execute on function due_reminders(timestamptz) from public;
grant execute on function due_reminders(timestamptz) to askwell_app;
