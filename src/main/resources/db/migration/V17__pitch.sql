-- How the seeker tells of themselves, in the wordings it had; one is in use, the earlier ones stay.
create table pitch (
  account_id   uuid not null references account on delete cascade,
  id           uuid not null,
  introduction text check (char_length(introduction) <= 2000),
  profile      text check (char_length(profile) <= 10000),
  impacts      text[] not null default '{}' check (cardinality(impacts) <= 4),
  written_on   date not null,
  replaced_on  date,
  version      integer not null,
  primary key (account_id, id)
);
create unique index pitch_in_use on pitch (account_id) where replaced_on is null;
create index pitch_replaced on pitch (account_id, replaced_on, id);
call protect('pitch');

-- One time it was said aloud, with the wording it had then.
create table rehearsal (
  account_id   uuid not null references account on delete cascade,
  id           uuid not null,
  pitch_id     uuid not null,
  part         text not null check (part in ('PROFILE', 'INTRODUCTION')),
  rehearsed_on date not null,
  seconds      integer not null check (seconds between 1 and 1800),
  felt         text not null check (felt in ('SHAKY', 'STEADY', 'NATURAL')),
  note         text check (char_length(note) <= 1000),
  version      integer not null,
  primary key (account_id, id),
  foreign key (account_id, pitch_id) references pitch on delete cascade
);
create index rehearsal_of on rehearsal (account_id, pitch_id);
create index rehearsal_day on rehearsal (account_id, rehearsed_on, id);
call protect('rehearsal');

-- The seeker's own questions, beside those that Askwell brings along.
create table own_question (
  account_id   uuid not null references account on delete cascade,
  id           uuid not null,
  theme        text not null check (theme in ('FIELD', 'INDUSTRY', 'PATH', 'SKILLS', 'TRENDS', 'PEOPLE', 'OTHER')),
  question     text not null check (char_length(question) between 1 and 500),
  -- The same question in other spelling is the same question.
  question_key text not null,
  added_on     date not null,
  version      integer not null,
  primary key (account_id, id)
);
create unique index own_question_once on own_question (account_id, question_key);
call protect('own_question');

-- As before; a question is called by its words.
create or replace function called(wanted uuid, remembered jsonb) returns text
  language sql stable
  begin atomic
  select left(case when person is null then words else coalesce(words || ' (' || person || ')', person) end, 200)
    from (select coalesce(remembered ->> 'name', remembered ->> 'subject', remembered ->> 'action',
                          remembered ->> 'what', remembered ->> 'note', remembered ->> 'fact',
                          remembered ->> 'title', remembered ->> 'question') as words,
                 (select string_agg(distinct n.name, ', ')
                    from (select c.id, c.name from contact c where c.account_id = current_account()
                          union all
                          select (x.before ->> 'id')::uuid, x.before ->> 'name' from change_row x
                           where x.account_id = current_account() and x.change_id = wanted
                             and x.table_name = 'contact' and x.op = 'DELETE') n
                   where n.id = (remembered ->> 'contact_id')::uuid
                      or remembered ? 'meeting_on' and n.id in (
                        select mc.contact_id from meeting_contact mc
                         where mc.account_id = current_account() and mc.meeting_id = (remembered ->> 'id')::uuid
                        union all
                        select (x.before ->> 'contact_id')::uuid from change_row x
                         where x.account_id = current_account() and x.change_id = wanted
                           and x.table_name = 'meeting_contact' and x.op = 'DELETE'
                           and x.before ->> 'meeting_id' = remembered ->> 'id')) as person) it;
  end;
