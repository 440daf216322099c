-- What is asked for beside the password, of those who want it.

-- The secret that an account shares with a telephone, encrypted with a key that is not in the database.
create table sign_in_code (
  account_id uuid primary key references account on delete cascade deferrable initially immediate,
  secret     bytea,
  -- Since when signing in asks for a code.
  on_since   timestamptz,
  -- One that waits for its first code; until then the one before, if any, goes on.
  coming     bytea,
  -- The number of the last code that was used: it and those before it fit no more.
  last_step  bigint not null default 0,
  version    integer not null default 0,
  check ((secret is null) = (on_since is null)),
  check (num_nonnulls(secret, coming) > 0)
);
call protect('sign_in_code');

-- For the day when the telephone is lost. Each works once; here are their hashes.
create table recovery_code (
  account_id uuid not null references account on delete cascade deferrable initially immediate,
  code_hash  bytea not null check (octet_length(code_hash) = 32),
  made_at    timestamptz not null,
  used_at    timestamptz,
  primary key (account_id, code_hash)
);
call protect('recovery_code');

-- Keys that a device keeps and opens with a finger, a face or a number of its own (WebAuthn). Only their
-- public halves are here.
create table passkey (
  account_id      uuid not null references account on delete cascade deferrable initially immediate,
  id              uuid not null,
  credential_id   bytea not null check (octet_length(credential_id) between 1 and 1023),
  public_key      bytea not null,
  -- What the device said when it made the key; looked at each time the key is shown.
  attestation     bytea not null check (octet_length(attestation) <= 20000),
  name            text not null check (char_length(name) between 1 and 100),
  signature_count bigint not null,
  transports      text[] not null default '{}',
  backup_eligible boolean not null,
  backed_up       boolean not null,
  made_at         timestamptz not null,
  used_at         timestamptz,
  version         integer not null default 0,
  primary key (account_id, id)
);
-- A key belongs to one account.
create unique index passkey_credential on passkey (credential_id);
call protect('passkey');

-- As in V42, with whether the password is enough.
drop function account_to_sign_in(text);
create function account_to_sign_in(wanted text)
  returns table (id uuid, name text, password_hash text, zone text, locale text, goes_at timestamptz,
                 version integer, asks_code boolean)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.id, a.name, a.password_hash, a.zone, a.locale, a.goes_at, a.version,
         exists (select from sign_in_code c where c.account_id = a.id and c.secret is not null)
    from account a where lower(a.email) = lower(wanted);
end;
revoke execute on function account_to_sign_in(text) from public;
grant execute on function account_to_sign_in(text) to askwell_app;
