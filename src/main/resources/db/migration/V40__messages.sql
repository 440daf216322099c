-- Files of messages from elsewhere: with whom something was written, and on which days. What was said,
-- and people who are no contacts, are not kept.
create table message_batch (
  account_id  uuid not null references account on delete cascade deferrable initially immediate,
  id          uuid not null,
  file_name   text not null check (char_length(file_name) <= 255),
  uploaded_on date not null,
  -- How many people it names who are no contacts.
  unknown     integer not null,
  imported_on date,
  touches     integer not null default 0,
  people      integer not null default 0,
  undone_on   date,
  version     integer not null,
  primary key (account_id, id),
  check (undone_on is null or imported_on is not null)
);
call protect('message_batch');

-- A contact and a day. Noted: it became a touch, which may be gone by now.
create table message_day (
  account_id uuid not null,
  batch_id   uuid not null,
  place      integer not null,
  contact_id uuid not null,
  wrote_on   date not null,
  direction  text not null check (direction in ('YOU', 'THEY', 'BOTH')),
  noted      boolean not null default false,
  touch_id   uuid,
  primary key (account_id, batch_id, place),
  foreign key (account_id, batch_id) references message_batch on delete cascade deferrable initially immediate,
  foreign key (account_id, contact_id) references contact on delete cascade deferrable initially immediate,
  foreign key (account_id, touch_id) references touch on delete set null (touch_id) deferrable initially immediate
);
create index message_day_contact on message_day (account_id, contact_id, wrote_on);
create index message_day_touch on message_day (account_id, touch_id);
call protect('message_day');

-- How many rows were left out for a reason, and which were the first.
create table message_aside (
  account_id uuid not null,
  batch_id   uuid not null,
  reason     text not null,
  rows       integer not null,
  first      integer[] not null,
  primary key (account_id, batch_id, reason),
  foreign key (account_id, batch_id) references message_batch on delete cascade deferrable initially immediate
);
call protect('message_aside');

-- As it is, and people with whom a file noted something. A file that was only looked at keeps nobody.
do $$
begin
  execute 'create or replace view contact_in_use with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('contact_in_use'::regclass), ';')
    || ' union all select account_id, contact_id from message_day where touch_id is not null';
end
$$;
