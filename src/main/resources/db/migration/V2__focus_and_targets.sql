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
  -- A removed company stays, so that the removal can be undone.
  removed_on   date,
  version      integer not null,
  primary key (account_id, id)
);
create unique index target_company_listed on target_company (account_id, name_key) where removed_on is null;
call protect('target_company');

-- T1: whether a company does not fit the focus. What is not known yet counts as fitting, and so
-- does everything while there is no focus.
create function off_focus(t target_company, f focus) returns boolean
  language sql immutable
  return f.id is not null and not (
    coalesce(t.industry_key = f.industry_key, true)
    and coalesce(t.size_band in (f.smallest_band, f.largest_band), true)
    and coalesce(t.ownership = f.ownership, true));

create view target_fit with (security_invoker = true) as
  select t.account_id, t.id as target_id, t.name_key, off_focus(t, f) as off_focus
    from target_company t
    left join focus f on f.account_id = t.account_id and f.ended_on is null
   where t.removed_on is null;
grant select on target_fit to askwell_app;
