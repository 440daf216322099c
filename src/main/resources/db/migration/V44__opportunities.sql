-- What the search leads to: a lead, an application, interviews, an offer. The stage it is in now stands
-- with it, and every one that it went through in opportunity_stage.
create table opportunity (
  account_id        uuid not null references account on delete cascade deferrable initially immediate,
  id                uuid not null,
  role              text not null check (char_length(role) between 1 and 200),
  company           text not null check (char_length(company) between 1 and 200),
  company_key       text not null,
  posting_url       text check (char_length(posting_url) <= 500),
  notes             text check (char_length(notes) <= 10000),
  -- The day on which the seeker heard of it.
  heard_on          date not null,
  stage             text not null check (stage in ('LEAD', 'APPLIED', 'INTERVIEW', 'OFFER', 'ACCEPTED', 'CLOSED')),
  stage_on          date not null,
  closed_as         text check (closed_as in ('TURNED_DOWN', 'DECLINED', 'NO_ANSWER', 'GONE')),
  -- Until when an offer wants its answer.
  answer_by         date,
  -- R4: what it came from, however long ago; or in words, where it came from no person.
  origin_contact_id uuid,
  origin_meeting_id uuid,
  origin_ask_id     uuid,
  origin_note       text check (char_length(origin_note) <= 300),
  version           integer not null,
  primary key (account_id, id),
  foreign key (account_id, origin_contact_id) references contact
    on delete set null (origin_contact_id) deferrable initially immediate,
  foreign key (account_id, origin_meeting_id) references meeting
    on delete set null (origin_meeting_id) deferrable initially immediate,
  foreign key (account_id, origin_ask_id) references ask
    on delete set null (origin_ask_id) deferrable initially immediate,
  check (num_nonnulls(origin_contact_id, origin_meeting_id, origin_ask_id) <= 1),
  check ((stage = 'CLOSED') = (closed_as is not null))
);
create index opportunity_stage_now on opportunity (account_id, stage, stage_on);
create index opportunity_company on opportunity (account_id, company_key);
create index opportunity_origin_contact on opportunity (account_id, origin_contact_id);
create index opportunity_origin_meeting on opportunity (account_id, origin_meeting_id);
create index opportunity_origin_ask on opportunity (account_id, origin_ask_id);
call protect('opportunity');

-- Each stage it entered, and when: R3 counts these.
create table opportunity_stage (
  account_id     uuid not null,
  id             uuid not null,
  opportunity_id uuid not null,
  stage          text not null check (stage in ('LEAD', 'APPLIED', 'INTERVIEW', 'OFFER', 'ACCEPTED', 'CLOSED')),
  entered_on     date not null,
  version        integer not null,
  primary key (account_id, id),
  foreign key (account_id, opportunity_id) references opportunity on delete cascade deferrable initially immediate
);
create index opportunity_stage_of on opportunity_stage (account_id, opportunity_id, entered_on);
create index opportunity_stage_day on opportunity_stage (account_id, stage, entered_on);
call protect('opportunity_stage');

-- Who has a part in it, beside whoever it came from.
create table opportunity_contact (
  account_id     uuid not null,
  opportunity_id uuid not null,
  contact_id     uuid not null,
  part           text not null check (part in ('DECIDES', 'INTERVIEWS', 'RECRUITS', 'SPEAKS_FOR_ME', 'HELPS')),
  primary key (account_id, opportunity_id, contact_id),
  foreign key (account_id, opportunity_id) references opportunity on delete cascade deferrable initially immediate,
  foreign key (account_id, contact_id) references contact on delete cascade deferrable initially immediate
);
create index opportunity_contact_contact on opportunity_contact (account_id, contact_id);
call protect('opportunity_contact');

-- A meeting that is an interview for it: planned, prepared, logged and thanked for like any other.
create table interview (
  account_id     uuid not null,
  meeting_id     uuid not null,
  opportunity_id uuid not null,
  primary key (account_id, meeting_id),
  foreign key (account_id, meeting_id) references meeting on delete cascade deferrable initially immediate,
  foreign key (account_id, opportunity_id) references opportunity on delete cascade deferrable initially immediate
);
create index interview_opportunity on interview (account_id, opportunity_id);
call protect('interview');

-- The next step of an opportunity is a follow-up like any other, though it may concern nobody in particular.
alter table follow_up
  alter column contact_id drop not null,
  add column opportunity_id uuid,
  add column step text check (char_length(step) between 1 and 300),
  add foreign key (account_id, opportunity_id) references opportunity
    on delete cascade deferrable initially immediate,
  add check (contact_id is not null or opportunity_id is not null),
  add check ((kind = 'NEXT_STEP') = (step is not null));
create index follow_up_opportunity on follow_up (account_id, opportunity_id);
