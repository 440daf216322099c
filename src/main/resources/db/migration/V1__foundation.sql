-- Who may do what. Flyway connects as the owner of the schema; every connection of the
-- application drops to this role, which owns nothing and is held by row-level security.
do $$
begin
  if not exists (select from pg_roles where rolname = 'askwell_app') then
    create role askwell_app nologin;
  end if;
end
$$;
grant askwell_app to current_user;
grant usage on schema public to askwell_app;

-- The account of this transaction; null, so nothing is visible, when none was set.
create function current_account() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('askwell.account', true), '')::uuid;

-- Gives a table of an account's rows its policy and its grants. A test fails for a table without.
create procedure protect(t regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('create policy own_rows on %s using (account_id = current_account()) with check (account_id = current_account())', t);
  execute format('grant select, insert, update, delete on %s to askwell_app', t);
  -- Lets a large import gather statistics at once (PostgreSQL 17 and later).
  if current_setting('server_version_num')::int >= 170000 then
    execute format('grant maintain on %s to askwell_app', t);
  end if;
end
$$;

create table account (
  id            uuid primary key,
  email         text not null check (char_length(email) between 3 and 254),
  name          text not null check (char_length(name) between 1 and 200),
  password_hash text not null,
  zone          text not null,
  locale        text not null,
  opened_at     timestamptz not null,
  version       integer not null
);
create unique index account_email on account (lower(email));
alter table account enable row level security;
create policy own_row on account using (id = current_account()) with check (id = current_account());
grant select, insert, update, delete on account to askwell_app;

-- Signing in happens before there is a current account; these two see past the policy and
-- answer nothing else.
create function account_to_sign_in(wanted text)
  returns table (id uuid, name text, password_hash text, zone text, locale text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.id, a.name, a.password_hash, a.zone, a.locale from account a where lower(a.email) = lower(wanted);
end;
create function any_account_exists() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select from account);
revoke execute on function account_to_sign_in(text), any_account_exists() from public;
grant execute on function account_to_sign_in(text), any_account_exists() to askwell_app;

-- A form that was saved: the same form sent again gets the same answer and makes no second row.
create table submission (
  account_id uuid not null references account on delete cascade,
  key        text not null check (char_length(key) = 64),
  location   text not null,
  saved_at   timestamptz not null default now(),
  primary key (account_id, key)
);
call protect('submission');

-- Spring Session 4.1: its own schema for PostgreSQL, unchanged but for the grants.
create table spring_session (
  primary_id            char(36) not null constraint spring_session_pk primary key,
  session_id            char(36) not null,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval int not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on spring_session, spring_session_attributes to askwell_app;
