-- Advice that was not followed, with the user's reason.
create table saved_anyway (
  account_id  uuid not null references account on delete cascade,
  id          uuid not null,
  -- The rule that advised and what it said: the key of its words.
  rule        text not null,
  advice      text not null,
  -- What was saved. It may be gone since; that it was saved anyway still counts.
  about_table text not null,
  about_id    uuid not null,
  -- The one person it concerns, if there is one: what is said of them goes with them.
  contact_id  uuid,
  reason      text not null check (char_length(reason) between 1 and 300),
  saved_on    date not null,
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contact on delete cascade
);
create index saved_anyway_about on saved_anyway (account_id, about_id);
create index saved_anyway_contact on saved_anyway (account_id, contact_id);
call protect('saved_anyway');

-- Why this person is the right one to ask, for the note that can be forwarded.
alter table ask add column why_them text check (char_length(why_them) between 1 and 300);
