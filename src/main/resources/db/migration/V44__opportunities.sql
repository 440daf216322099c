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
  add check (kind <> 'NEXT_STEP' or step is not null and opportunity_id is not null);
create index follow_up_opportunity on follow_up (account_id, opportunity_id);

-- People who have a part in one, or from whom one came: taking back an import keeps them. A step may name nobody.
do $$
begin
  execute 'create or replace view contact_in_use with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('contact_in_use'::regclass), ';')
    || ' union all select account_id, contact_id from opportunity_contact'
    || ' union all select account_id, origin_contact_id from opportunity where origin_contact_id is not null';
end
$$;

-- As in V17, and what an opportunity and a step are called.
create or replace function called(wanted uuid, remembered jsonb) returns text
  language sql stable
  begin atomic
  select left(case when person is null then words else coalesce(words || ' (' || person || ')', person) end, 200)
    from (select coalesce(remembered ->> 'name', remembered ->> 'subject', remembered ->> 'action',
                          remembered ->> 'what', remembered ->> 'note', remembered ->> 'fact',
                          remembered ->> 'title', remembered ->> 'question', remembered ->> 'step',
                          (remembered ->> 'role') || ', ' || (remembered ->> 'company')) as words,
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

-- Found like everything else that was written down, with its steps.
alter table search_text drop constraint search_text_part_check;
alter table search_text add constraint search_text_part_check
  check (part in ('PERSON', 'COMPANY', 'MEETING', 'FACT', 'TOUCH', 'ASK', 'PROMISE', 'GIVE', 'NEED', 'OPPORTUNITY'));

create function search_entry_of(o opportunity) returns search_entry language sql stable
  return row(null, o.role, o.company, null, o.company,
    concat_ws(E'\n', o.notes, o.origin_note, (
      select string_agg(f.step, E'\n' order by f.due_on, f.id) from follow_up f
       where f.account_id = o.account_id and f.opportunity_id = o.id and f.step is not null)), o.heard_on)::search_entry;

create trigger found after insert on opportunity for each row execute function follow_in_search('OPPORTUNITY');
create trigger found_gone after delete on opportunity referencing old table as gone_rows
  for each statement execute function leave_search('OPPORTUNITY');
create trigger found_changed after update on opportunity for each row
  when (old is distinct from new) execute function follow_in_search('OPPORTUNITY');

-- A step is found with its opportunity, and with nothing once it is gone.
create function follow_step_in_search() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  sought opportunity;
begin
  for sought in
    select o.* from opportunity o
     where o.account_id = coalesce(new.account_id, old.account_id) and o.id in (old.opportunity_id, new.opportunity_id) loop
    call search_put(sought.account_id, 'OPPORTUNITY', sought.id, search_entry_of(sought), false);
  end loop;
  return null;
end
$$;
create trigger found_step after insert or update of step, opportunity_id on follow_up for each row
  when (new.step is not null) execute function follow_step_in_search();
create trigger found_step_gone after delete on follow_up for each row
  when (old.step is not null) execute function follow_step_in_search();
revoke execute on function follow_step_in_search() from public;

create or replace function search_kind(part text) returns text
  language sql immutable parallel safe
  return case part when 'PERSON' then 'PEOPLE' when 'COMPANY' then 'COMPANIES' when 'EMPLOYER' then 'COMPANIES'
    when 'OPPORTUNITY' then 'OPPORTUNITIES' when 'MEETING' then 'MEETINGS' when 'NEED' then 'NEEDS'
    when 'FACT' then 'NOTES' when 'TOUCH' then 'NOTES' else 'EXCHANGE' end;

create or replace function search_order(kind text) returns integer
  language sql immutable parallel safe
  return array_position(array['PEOPLE', 'COMPANIES', 'OPPORTUNITIES', 'MEETINGS', 'EXCHANGE', 'NEEDS', 'NOTES'], kind);

-- Whom each came from, or who has a part in it: what someone's page says of it.
create view led_to with (security_invoker = true) as
  select account_id, origin_contact_id as contact_id, id as opportunity_id from opportunity where origin_contact_id is not null
  union
  select o.account_id, mc.contact_id, o.id
    from opportunity o join meeting_contact mc on mc.account_id = o.account_id and mc.meeting_id = o.origin_meeting_id
  union
  select o.account_id, a.contact_id, o.id
    from opportunity o join ask a on a.account_id = o.account_id and a.id = o.origin_ask_id
  union
  select account_id, contact_id, opportunity_id from opportunity_contact;
grant select on led_to to askwell_app;

-- A step that was taken with someone belongs to the history between the two.
do $$
begin
  execute 'create or replace view contact_history with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('contact_history'::regclass), ';')
    || ' union all select f.account_id, f.contact_id, ''STEP''::text, f.id,'
    || ' (f.closed_at at time zone (select a.zone from account a where a.id = f.account_id))::date, null::text, f.step,'
    || ' o.role || '', '' || o.company, f.closed_as, null::date, null::integer, null::text'
    || ' from follow_up f join opportunity o on o.account_id = f.account_id and o.id = f.opportunity_id'
    || ' where f.kind = ''NEXT_STEP'' and f.contact_id is not null and f.closed_as = ''DONE''';
end
$$;
