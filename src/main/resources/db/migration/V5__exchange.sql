create table ask (
  account_id uuid not null references account on delete cascade,
  id         uuid not null,
  contact_id uuid not null,
  meeting_id uuid,
  kind       text not null,
  subject    text not null check (char_length(subject) between 1 and 500),
  needed_by  date not null,
  asked_on   date not null,
  -- Open until they agreed (then there is a promise), answered on the spot, or it came to nothing.
  closed_on  date,
  closed_as  text,
  version    integer not null,
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contact on delete cascade,
  foreign key (account_id, meeting_id) references meeting on delete set null (meeting_id),
  check ((closed_on is null) = (closed_as is null))
);
create index ask_contact on ask (account_id, contact_id);
call protect('ask');

-- What a contact agreed to do. A4: the action and the check-back date, always both.
create table promise (
  account_id    uuid not null references account on delete cascade,
  id            uuid not null,
  contact_id    uuid not null,
  ask_id        uuid,
  meeting_id    uuid,
  action        text not null check (char_length(action) between 1 and 500),
  check_back_on date not null,
  made_on       date not null,
  extensions    integer not null default 0,
  kept_on       date,
  released_on   date,
  version       integer not null,
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contact on delete cascade,
  foreign key (account_id, ask_id) references ask on delete set null (ask_id),
  foreign key (account_id, meeting_id) references meeting on delete set null (meeting_id),
  check (kept_on is null or released_on is null)
);
create unique index promise_ask on promise (account_id, ask_id);
create index promise_contact on promise (account_id, contact_id);
call protect('promise');

-- What the seeker does for a contact. A standing offer has no date.
create table give (
  account_id   uuid not null references account on delete cascade,
  id           uuid not null,
  contact_id   uuid not null,
  meeting_id   uuid,
  kind         text not null,
  what         text not null check (char_length(what) between 1 and 500),
  offered_on   date not null,
  due_on       date,
  delivered_on date,
  withdrawn_on date,
  version      integer not null,
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contact on delete cascade,
  foreign key (account_id, meeting_id) references meeting on delete set null (meeting_id),
  check (delivered_on is null or withdrawn_on is null)
);
create index give_contact on give (account_id, contact_id);
call protect('give');

-- A short contact that is no meeting: a note, an article, a birthday wish.
create table touch (
  account_id uuid not null references account on delete cascade,
  id         uuid not null,
  contact_id uuid not null,
  touched_on date not null,
  note       text not null check (char_length(note) between 1 and 1000),
  version    integer not null,
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contact on delete cascade
);
create index touch_contact on touch (account_id, contact_id);
call protect('touch');
