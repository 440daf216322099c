-- An account that was closed goes seven days later, and is as it was when its owner changes their mind.

-- When it goes; null while it is open.
alter table account add column goes_at timestamptz;
create index account_goes on account (goes_at) where goes_at is not null;

-- As in V14, with the moment at which it goes: signing in leads to one page until then.
drop function account_to_sign_in(text);
create function account_to_sign_in(wanted text)
  returns table (id uuid, name text, password_hash text, zone text, locale text, goes_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.id, a.name, a.password_hash, a.zone, a.locale, a.goes_at from account a where lower(a.email) = lower(wanted);
end;
revoke execute on function account_to_sign_in(text) from public;
grant execute on function account_to_sign_in(text) to askwell_app;

-- Whoever has a link of a closed account finds what they would find if it were gone.
create or replace function calendar_feed_account(token bytea) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  return (select f.account_id from calendar_feed f join account a on a.id = f.account_id
           where f.token_hash = token and a.goes_at is null);

create or replace function handbill_share_account(token bytea) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  return (select s.account_id from handbill_share s join account a on a.id = s.account_id
           where s.token_hash = token and a.goes_at is null);

create or replace function invitation_state(token bytea, moment timestamptz) returns text
  language sql stable security definer set search_path = public, pg_temp
  return (select case when i.used_at is not null then 'USED' when i.expires_at <= moment then 'EXPIRED' else 'OPEN' end
            from invitation i join account a on a.id = i.account_id where i.token_hash = token and a.goes_at is null);

create or replace function redeem_invitation(token bytea, moment timestamptz) returns boolean
  language sql security definer set search_path = public, pg_temp
begin atomic
  with redeemed as (
    update invitation i set used_at = moment, version = i.version + 1
     where i.token_hash = token and i.used_at is null and i.expires_at > moment
       and exists (select from account a where a.id = i.account_id and a.goes_at is null)
    returning 1)
  select exists (select from redeemed);
end;

-- No letters: none are written, and those that wait go on waiting. One alone leaves, which says that
-- the account was closed.
create or replace function due_reminders(moment timestamptz) returns table (account_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.id
    from account a left join account_reminders r on r.account_id = a.id
   where a.email is not null and a.goes_at is null
     and (r.account_id is null
          or r.digest and coalesce(r.next_digest_at <= moment, true)
          or r.nudge and coalesce(r.next_nudge_at <= moment, true))
   order by least(r.next_digest_at, r.next_nudge_at), a.id;
end;

create or replace function claim_mail(moment timestamptz, until timestamptz)
  returns table (account_id uuid, id uuid, lease uuid)
  language sql security definer set search_path = public, pg_temp
begin atomic
  with due as materialized (
    select o.account_id, o.id from outbox_mail o
     where o.next_try_at <= moment and (o.leased_until is null or o.leased_until <= moment)
       and not exists (select from mail_pause)
       and (o.kind = 'ACCOUNT_CLOSED'
            or not exists (select from account a where a.id = o.account_id and a.goes_at is not null))
     order by o.next_try_at, o.put_at, o.id limit 1 for update skip locked)
  update outbox_mail m
     set lease = gen_random_uuid(), leased_until = until, attempts = m.attempts + 1, tried_at = moment,
         first_tried_at = coalesce(m.first_tried_at, moment), version = m.version + 1
    from due
   where m.account_id = due.account_id and m.id = due.id
  returning m.account_id, m.id, m.lease;
end;

-- Accounts whose seven days are over.
create function closed_accounts(moment timestamptz) returns table (id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.id from account a where a.goes_at <= moment order by a.goes_at, a.id;
end;
revoke execute on function closed_accounts(timestamptz) from public;
grant execute on function closed_accounts(timestamptz) to askwell_app;

-- Removes one of them, with where it is still signed in: one that fails keeps no other.
create function forget_closed_account(which uuid, moment timestamptz) returns bigint
  language sql security definer set search_path = public, pg_temp
begin atomic
  with gone as (delete from account where id = which and goes_at <= moment returning id),
       signed_out as (delete from spring_session where principal_name in (select id::text from gone) returning 1)
  select count(*) from gone where (select count(*) from signed_out) >= 0;
end;
revoke execute on function forget_closed_account(uuid, timestamptz) from public;
grant execute on function forget_closed_account(uuid, timestamptz) to askwell_app;

-- When whoever set this Askwell up goes, the one who has been here longest takes over: somebody can
-- always invite and set the mail server. One that is open comes before one that was closed.
create function pass_on_ownership() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account set owner = true, version = version + 1
   where id = (select a.id from account a where a.example_of is null
                order by a.goes_at is not null, a.opened_at, a.id limit 1)
     and not exists (select from account a where a.owner);
  return null;
end
$$;
revoke execute on function pass_on_ownership() from public;
create trigger pass_on_ownership after delete on account for each row when (old.owner) execute function pass_on_ownership();
