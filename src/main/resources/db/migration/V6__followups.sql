-- Dated things the seeker must do. Stay in touch is not here: it is derived (view relationship).
create table follow_up (
  account_id    uuid not null references account on delete cascade,
  id            uuid not null,
  kind          text not null,
  contact_id    uuid not null,
  meeting_id    uuid,
  promise_id    uuid,
  give_id       uuid,
  -- The day it is due in the account's zone, and the moment where one is known (thank-you).
  due_on        date not null,
  due_at        timestamptz,
  snoozed_until date,
  draft         text check (char_length(draft) <= 10000),
  closed_at     timestamptz,
  closed_as     text,
  version       integer not null,
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contact on delete cascade,
  foreign key (account_id, meeting_id) references meeting on delete cascade,
  foreign key (account_id, promise_id) references promise on delete cascade,
  foreign key (account_id, give_id) references give on delete cascade,
  check ((closed_at is null) = (closed_as is null))
);
create index follow_up_open on follow_up (account_id, due_on) where closed_at is null;
create index follow_up_contact on follow_up (account_id, contact_id);
create unique index follow_up_thanks on follow_up (account_id, meeting_id, contact_id) where kind = 'THANK_YOU';
create unique index follow_up_promise on follow_up (account_id, promise_id, kind) where promise_id is not null;
create unique index follow_up_give on follow_up (account_id, give_id) where give_id is not null;
call protect('follow_up');

-- P8: what happened to it, in order; nothing here is ever changed.
create table follow_up_event (
  account_id   uuid not null,
  id           uuid not null,
  follow_up_id uuid not null,
  happened_at  timestamptz not null,
  what         text not null,
  -- The day it is due from then on, and before, where that changed.
  until_on     date,
  before_on    date,
  version      integer not null,
  primary key (account_id, id),
  foreign key (account_id, follow_up_id) references follow_up on delete cascade
);
create index follow_up_event_follow_up on follow_up_event (account_id, follow_up_id);
call protect('follow_up_event');

-- "Not now" for a derived stay in touch, with its history: it comes back on that day, or earlier
-- reckoned anew if there is an exchange first.
create table stay_in_touch_pause (
  account_id   uuid not null,
  id           uuid not null,
  contact_id   uuid not null,
  paused_on    date not null,
  paused_until date not null,
  undone_on    date,
  version      integer not null,
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contact on delete cascade
);
create index stay_in_touch_pause_contact on stay_in_touch_pause (account_id, contact_id);
call protect('stay_in_touch_pause');
