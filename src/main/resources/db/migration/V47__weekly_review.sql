-- The look back on a week: one row for each week that was looked back on. A week begins on Monday.
create table weekly_review (
  account_id   uuid not null references account on delete cascade deferrable initially immediate,
  id           uuid not null,
  week_on      date not null check (extract(isodow from week_on) = 1),
  finished_at  timestamptz not null,
  -- Whether the focus is still right; nothing where that was not asked or not answered.
  focus_answer text check (focus_answer in ('YES', 'NOT_SURE', 'CHANGE')),
  note         text check (char_length(note) between 1 and 1000),
  version      integer not null,
  primary key (account_id, id)
);
create unique index weekly_review_once on weekly_review (account_id, week_on);
call protect('weekly_review');

-- Whom to talk to in a week: a person, or in words who it should be. Whether it came to that follows
-- from the meetings of the week.
create table review_intention (
  account_id  uuid not null references account on delete cascade deferrable initially immediate,
  id          uuid not null,
  week_on     date not null check (extract(isodow from week_on) = 1),
  contact_id  uuid,
  what        text check (char_length(what) between 1 and 200),
  intended_on date,
  version     integer not null,
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contact on delete cascade deferrable initially immediate,
  check (contact_id is not null or what is not null)
);
create index review_intention_week on review_intention (account_id, week_on);
create index review_intention_contact on review_intention (account_id, contact_id);
call protect('review_intention');

-- What came to pass in a week is asked for by the week.
create index follow_up_closed on follow_up (account_id, closed_at) where closed_at is not null;
create index meeting_held_day on meeting (account_id, held_on) where held_on is not null;

-- As it is, and people whom one means to talk to.
do $$
begin
  execute 'create or replace view contact_in_use with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('contact_in_use'::regclass), ';')
    || ' union all select account_id, contact_id from review_intention where contact_id is not null';
end
$$;
