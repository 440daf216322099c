-- The handbill that is being written: one of each account.
create table handbill (
  account_id uuid not null references account on delete cascade,
  id         uuid not null,
  name       text not null,
  email      text not null,
  phone      text not null,
  link       text not null,
  place      text not null,
  sentence   text not null,
  impacts    text[] not null,
  positions  text[] not null,
  people     text[] not null,
  ways       text[] not null,
  offer      text not null,
  check_back text not null,
  -- Target companies that are printed; one that has gone from the list is not.
  companies  uuid[] not null,
  card       boolean not null,
  version    integer not null,
  primary key (account_id, id)
);
create unique index handbill_one on handbill (account_id);
call protect('handbill');

-- A handbill as it was handed out: its words, and the very file.
create table edition (
  account_id uuid not null references account on delete cascade,
  id         uuid not null,
  made_on    date not null,
  content    text not null,
  pdf        bytea not null,
  version    integer not null,
  primary key (account_id, id)
);
create index edition_day on edition (account_id, made_on, id);
call protect('edition');

-- To whom it was given, and when.
create table handbill_given (
  account_id uuid not null references account on delete cascade,
  id         uuid not null,
  edition_id uuid not null,
  contact_id uuid not null,
  given_on   date not null,
  version    integer not null,
  primary key (account_id, id),
  foreign key (account_id, edition_id) references edition on delete cascade,
  foreign key (account_id, contact_id) references contact on delete cascade
);
create index handbill_given_edition on handbill_given (account_id, edition_id);
create index handbill_given_contact on handbill_given (account_id, contact_id);
call protect('handbill_given');

-- A link under which one edition is read by whoever has it, so that only its hash is here.
create table handbill_share (
  account_id uuid not null references account on delete cascade,
  id         uuid not null,
  edition_id uuid not null,
  token_hash bytea not null,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  -- How often it was opened, and when last; nothing about by whom.
  openings   integer not null,
  opened_at  timestamptz,
  version    integer not null,
  primary key (account_id, id),
  foreign key (account_id, edition_id) references edition on delete cascade
);
create unique index handbill_share_token on handbill_share (token_hash);
create index handbill_share_edition on handbill_share (account_id, edition_id);
call protect('handbill_share');

-- Whoever has the link does not sign in, so this sees past the policy.
create function handbill_share_account(token bytea) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  return (select account_id from handbill_share where token_hash = token);
revoke execute on function handbill_share_account(bytea) from public;
grant execute on function handbill_share_account(bytea) to askwell_app;

-- As before (V24), and people who were given a handbill.
create or replace view contact_in_use with (security_invoker = true) as
  select account_id, contact_id from contact_fact
  union all
  select account_id, contact_id from meeting_contact
  union all
  select account_id, contact_id from meeting_new_name
  union all
  select account_id, contact_id from ask
  union all
  select account_id, contact_id from promise
  union all
  select account_id, contact_id from give
  union all
  select account_id, contact_id from touch
  union all
  select account_id, contact_id from follow_up
  union all
  select account_id, contact_id from stay_in_touch_pause
  union all
  select account_id, contact_id from saved_anyway where contact_id is not null
  union all
  select account_id, introducer_id from contact where introducer_id is not null
  union all
  select account_id, contact_id from handbill_given;
