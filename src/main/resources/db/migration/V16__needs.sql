-- What the seeker must learn or get, why, and by when. N1: few are open; those that ended stay as history.
create table need (
  account_id uuid not null references account on delete cascade,
  id         uuid not null,
  what       text not null check (char_length(what) between 1 and 200),
  why        text not null check (char_length(why) between 1 and 1000),
  needed_by  date not null,
  added_on   date not null,
  closed_on  date,
  closed_as  text check (closed_as in ('FOUND', 'GIVEN_UP')),
  -- What was found, or why it was let go.
  outcome    text check (char_length(outcome) between 1 and 1000),
  version    integer not null,
  primary key (account_id, id),
  check ((closed_on is null) = (closed_as is null)),
  check (outcome is null or closed_on is not null)
);
create index need_open on need (account_id, needed_by) where closed_on is null;
call protect('need');
