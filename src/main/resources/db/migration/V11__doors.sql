-- Tries at a secret, one row for each key they are counted by: an account, an address, a device. Keys are
-- hashes; nobody's e-mail address stands here. A row is a bucket that fills with each try and leaks with
-- time. The application reaches it through the functions below alone.
create table attempt (
  key   bytea primary key check (octet_length(key) = 32),
  level double precision not null,
  as_of timestamptz not null
);
alter table attempt enable row level security;

-- Takes one try from each bucket, or from none if one of them is full. Answers the seconds to wait, 0 when
-- the try may go ahead. Buckets are locked in one order, so that two tries cannot wait for each other.
create function take_attempt(keys bytea[], sizes integer[], seconds_each integer[], moment timestamptz)
  returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  bucket record;
  filled double precision;
  wait   integer := 0;
begin
  for bucket in select * from unnest(keys, sizes, seconds_each) as b(key, size, seconds) order by b.key loop
    insert into attempt as a (key, level, as_of) values (bucket.key, 0, moment)
      on conflict (key) do update
        set level = greatest(0, a.level - greatest(0, extract(epoch from moment - a.as_of)) / bucket.seconds),
            as_of = greatest(a.as_of, moment)
      returning a.level into filled;
    if filled + 1 > bucket.size then
      wait := greatest(wait, ceil((filled + 1 - bucket.size) * bucket.seconds)::integer, 1);
    end if;
  end loop;
  if wait = 0 then
    update attempt set level = level + 1 where key = any (keys);
  else
    -- Tries that are turned away leave no rows behind, however many addresses they make up.
    delete from attempt where key = any (keys) and level = 0;
  end if;
  return wait;
end
$$;

-- A try that succeeded does not count.
create function return_attempt(keys bytea[]) returns void
  language sql security definer set search_path = public, pg_temp
begin atomic
  select from attempt where key = any (keys) order by key for update;
  update attempt set level = greatest(0, level - 1) where key = any (keys);
end;

-- A browser that someone signed in with before. It has tries of its own, so that strangers who use up
-- those of the account do not keep its owner out.
create table known_device (
  account_id uuid not null references account on delete cascade,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  seen_at    timestamptz not null,
  primary key (account_id, token_hash)
);
call protect('known_device');
create index known_device_token on known_device (token_hash);

-- Whether this browser is known to the account with this e-mail address or id; any account, when null.
create function is_known_device(token bytea, whose text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select from known_device d join account a on a.id = d.account_id
                  where d.token_hash = token
                    and (whose is null or lower(a.email) = lower(whose) or a.id::text = whose));

-- Who set this Askwell up may invite others.
alter table account add column owner boolean not null default false;
update account set owner = true where id = (select id from account order by opened_at, id limit 1);

-- The hash of a passphrase that the reset command made up. It is too long to be guessed, so while it is the
-- account's password, tries by strangers do not keep the owner out.
alter table account add column made_up_hash text;
create function has_made_up_password(wanted text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select from account where lower(email) = lower(wanted) and made_up_hash = password_hash);

-- A link that opens one account. The token is in the link alone; here is its hash.
create table invitation (
  account_id uuid not null references account on delete cascade,
  id         uuid not null,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  for_whom   text not null check (char_length(for_whom) <= 100),
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  version    integer not null,
  primary key (account_id, id)
);
call protect('invitation');
create unique index invitation_token on invitation (token_hash);

-- Whoever opens the link has no account yet, so both see past the policy.
create function invitation_state(token bytea, moment timestamptz) returns text
  language sql stable security definer set search_path = public, pg_temp
  return (select case when used_at is not null then 'USED' when expires_at <= moment then 'EXPIRED' else 'OPEN' end
            from invitation where token_hash = token);

-- Uses the invitation up, in the transaction that opens the account; a second one waits here and gets false.
create function redeem_invitation(token bytea, moment timestamptz) returns boolean
  language sql security definer set search_path = public, pg_temp
begin atomic
  with redeemed as (
    update invitation set used_at = moment, version = version + 1
     where token_hash = token and used_at is null and expires_at > moment
    returning 1)
  select exists (select from redeemed);
end;

-- What nobody needs any more, of all accounts.
create function forget_old(moment timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
begin atomic
  delete from submission where saved_at < moment - interval '30 days';
  delete from invitation where used_at < moment - interval '30 days' or expires_at < moment - interval '30 days';
  delete from attempt where as_of < moment - interval '1 day';
  delete from known_device where seen_at < moment - interval '400 days';
end;

revoke execute on function take_attempt(bytea[], integer[], integer[], timestamptz), return_attempt(bytea[]),
  is_known_device(bytea, text), has_made_up_password(text), invitation_state(bytea, timestamptz),
  redeem_invitation(bytea, timestamptz), forget_old(timestamptz) from public;
grant execute on function take_attempt(bytea[], integer[], integer[], timestamptz), return_attempt(bytea[]),
  is_known_device(bytea, text), has_made_up_password(text), invitation_state(bytea, timestamptz),
  redeem_invitation(bytea, timestamptz), forget_old(timestamptz) to askwell_app;

-- db-scheduler 16.12: its own table for PostgreSQL, unchanged but for the grants.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index execution_time_idx on scheduled_tasks (execution_time);
create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
create index priority_execution_time_idx on scheduled_tasks (priority desc, execution_time asc);
grant select, insert, update, delete on scheduled_tasks to askwell_app;
