create table meeting (
  account_id      uuid not null references account on delete cascade,
  id              uuid not null,
  kind            text not null,
  purpose         text not null,
  title           text check (char_length(title) <= 200),
  meeting_on      date not null,
  -- Wall time in the account's zone; unknown where only the day is.
  starts_at       time,
  minutes         integer check (minutes between 1 and 1440),
  place           text check (char_length(place) <= 200),
  -- Preparation
  introduction    text check (char_length(introduction) <= 1000),
  questions       text[] not null default '{}',
  offer           text check (char_length(offer) <= 500),
  their_interests text check (char_length(their_interests) <= 2000),
  time_limit      text check (char_length(time_limit) <= 200),
  -- Outcome; a meeting is planned until it was held.
  held_on         date,
  notes           text check (char_length(notes) <= 20000),
  learned         text check (char_length(learned) <= 5000),
  new_companies   text check (char_length(new_companies) <= 1000),
  new_positions   text check (char_length(new_positions) <= 1000),
  resume_feedback text check (char_length(resume_feedback) <= 5000),
  cancelled_on    date,
  version         integer not null,
  primary key (account_id, id)
);
create index meeting_day on meeting (account_id, meeting_on);
call protect('meeting');

create table meeting_contact (
  account_id uuid not null,
  meeting_id uuid not null,
  contact_id uuid not null,
  primary key (account_id, meeting_id, contact_id),
  foreign key (account_id, meeting_id) references meeting on delete cascade,
  foreign key (account_id, contact_id) references contact on delete cascade
);
create index meeting_contact_contact on meeting_contact (account_id, contact_id);
call protect('meeting_contact');

-- Names that came out of a meeting and became contacts.
create table meeting_new_name (
  account_id uuid not null,
  meeting_id uuid not null,
  contact_id uuid not null,
  primary key (account_id, meeting_id, contact_id),
  foreign key (account_id, meeting_id) references meeting on delete cascade,
  foreign key (account_id, contact_id) references contact on delete cascade
);
create index meeting_new_name_contact on meeting_new_name (account_id, contact_id);
call protect('meeting_new_name');
