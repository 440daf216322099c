-- One uploaded file and what became of it; undone as a whole.
create table import_batch (
  account_id  uuid not null references account on delete cascade,
  id          uuid not null,
  source      text not null,
  file_name   text not null check (char_length(file_name) <= 255),
  -- Rows that name a person; the others could not be read.
  people      integer not null,
  uploaded_on date not null,
  imported_on date,
  added       integer not null default 0,
  updated     integer not null default 0,
  undone_on   date,
  version     integer not null,
  primary key (account_id, id),
  check (undone_on is null or imported_on is not null)
);
call protect('import_batch');

create table import_row (
  account_id      uuid not null,
  batch_id        uuid not null,
  row_number      integer not null,
  name            text not null,
  job_title       text,
  company         text,
  email           text,
  profile_url     text,
  connected_on    date,
  -- ADD, UPDATE, SKIP, POSSIBLE_DUPLICATE or UNREADABLE; the reason as a message key with what it
  -- mentions; what an update would write; and what the seeker chose instead, if anything.
  decision        text not null,
  reason          text not null,
  reason_about    text[] not null,
  changes         jsonb not null,
  choice          text,
  -- ADDED, UPDATED, SKIPPED; after undo REMOVED, RESTORED or STAYED. The changes are those made.
  outcome         text,
  -- The person it matches or became, and their version right after the import, for undo.
  contact_id      uuid,
  contact_version integer,
  primary key (account_id, batch_id, row_number),
  foreign key (account_id, batch_id) references import_batch on delete cascade,
  foreign key (account_id, contact_id) references contact on delete set null (contact_id)
);
create index import_row_contact on import_row (account_id, contact_id);
call protect('import_row');

-- People to whom something is attached that would go with them. A test fails when a table that
-- names a contact is missing here.
create view contact_in_use with (security_invoker = true) as
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
  select account_id, introducer_id from contact where introducer_id is not null;

grant select on contact_in_use to askwell_app;
