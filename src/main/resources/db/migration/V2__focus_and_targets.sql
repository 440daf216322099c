create table focus (
  account_id     uuid not null references account on delete cascade,
  id             uuid not null,
  titles         text[] not null check (cardinality(titles) between 1 and 3),
  industry       text not null check (char_length(industry) between 1 and 100),
  industry_key   text not null,
  smallest_band  text not null,
  largest_band   text not null,
  ownership      text not null,
  places         text[] not null check (cardinality(places) <= 3),
  remote_country text check (char_length(remote_country) between 1 and 100),
  started_on     date not null,
  ended_on       date,
  version        integer not null,
  primary key (account_id, id),
  check (cardinality(places) > 0 or remote_country is not null)
);
-- F1: one is active, even when two tabs save at the same moment.
create unique index focus_active on focus (account_id) where ended_on is null;
call protect('focus');

create table target_company (
  account_id   uuid not null references account on delete cascade,
  id           uuid not null,
  name         text not null check (char_length(name) between 1 and 200),
  -- Lower case, without accents, punctuation and legal form: how a contact's company is recognised.
  name_key     text not null,
  industry     text check (char_length(industry) <= 100),
  industry_key text,
  size_band    text,
  ownership    text,
  place        text check (char_length(place) <= 100),
  priority     smallint not null check (priority between 1 and 3),
  why          text check (char_length(why) <= 2000),
  notes        text check (char_length(notes) <= 10000),
  added_on     date not null,
  version      integer not null,
  primary key (account_id, id),
  unique (account_id, name_key)
);
call protect('target_company');
