-- One uploaded file and what became of it; undone as a whole.
create table import_batch (
  account_id  uuid not null references account on delete cascade,
  id          uuid not null,
  source      text not null,
  file_name   text not null check (char_length(file_name) <= 255),
  uploaded_at timestamptz not null,
  imported_at timestamptz,
  undone_at   timestamptz,
  version     integer not null,
  primary key (account_id, id)
);
call protect('import_batch');

create table import_row (
  account_id   uuid not null,
  batch_id     uuid not null,
  row_number   integer not null,
  name         text not null,
  job_title    text,
  company      text,
  email        text,
  profile_url  text,
  connected_on date,
  -- ADD, UPDATE, SKIP or POSSIBLE_DUPLICATE, the reason as a message key with what it mentions,
  -- and what the seeker chose instead, if anything.
  decision     text not null,
  reason       text not null,
  reason_about text,
  choice       text,
  -- The person it matches or became, and the values as they were before, for undo.
  contact_id   uuid,
  before       jsonb,
  contact_version integer,
  primary key (account_id, batch_id, row_number),
  foreign key (account_id, batch_id) references import_batch on delete cascade,
  foreign key (account_id, contact_id) references contact on delete set null (contact_id)
);
create index import_row_contact on import_row (account_id, contact_id);
call protect('import_row');
