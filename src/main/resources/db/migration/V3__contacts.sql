create table contact (
  account_id    uuid not null references account on delete cascade,
  id            uuid not null,
  name          text not null check (char_length(name) between 1 and 200),
  -- Accents, case and punctuation folded: for search and for recognising the same person.
  name_key      text not null,
  job_title     text check (char_length(job_title) <= 200),
  company       text check (char_length(company) <= 200),
  company_key   text,
  industry      text check (char_length(industry) <= 100),
  industry_key  text,
  reach         text not null,
  email         text check (char_length(email) <= 254),
  phone         text check (char_length(phone) <= 50),
  profile_url   text check (char_length(profile_url) <= 500),
  how_met       text check (char_length(how_met) <= 500),
  introducer_id uuid,
  notes         text check (char_length(notes) <= 10000),
  -- P6: the person's own stay-in-touch period in days, where the usual one does not fit.
  cadence_days  integer check (cadence_days between 1 and 730),
  added_on      date not null,
  version       integer not null,
  primary key (account_id, id),
  foreign key (account_id, introducer_id) references contact on delete set null (introducer_id),
  check (introducer_id <> id)
);
create index contact_name on contact (account_id, name_key);
create index contact_company on contact (account_id, company_key);
create index contact_introducer on contact (account_id, introducer_id);
call protect('contact');

create table contact_fact (
  account_id uuid not null,
  id         uuid not null,
  contact_id uuid not null,
  topic      text not null,
  fact       text not null check (char_length(fact) between 1 and 1000),
  noted_on   date not null,
  version    integer not null,
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contact on delete cascade
);
create index contact_fact_contact on contact_fact (account_id, contact_id);
call protect('contact_fact');
