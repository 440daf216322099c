-- What was noted of a week is found like everything else that was written down.
alter table search_text drop constraint search_text_part_check;
alter table search_text add constraint search_text_part_check
  check (part in ('PERSON', 'COMPANY', 'MEETING', 'FACT', 'TOUCH', 'ASK', 'PROMISE', 'GIVE', 'NEED', 'OPPORTUNITY', 'REVIEW'));

create function search_entry_of(r weekly_review) returns search_entry language sql stable
  return case when r.note is not null then
    row(null, null, null, null, null, r.note, r.week_on)::search_entry end;

create or replace function search_kind(part text) returns text
  language sql immutable parallel safe
  return case part when 'PERSON' then 'PEOPLE' when 'COMPANY' then 'COMPANIES' when 'EMPLOYER' then 'COMPANIES'
    when 'OPPORTUNITY' then 'OPPORTUNITIES' when 'MEETING' then 'MEETINGS' when 'NEED' then 'NEEDS'
    when 'FACT' then 'NOTES' when 'TOUCH' then 'NOTES' when 'REVIEW' then 'NOTES' else 'EXCHANGE' end;

-- What is there already.
do $$
declare
  noted weekly_review;
begin
  for noted in select * from weekly_review where note is not null loop
    call search_put(noted.account_id, 'REVIEW', noted.id, search_entry_of(noted), true);
  end loop;
end
$$;

create trigger found after insert on weekly_review for each row execute function follow_in_search('REVIEW');
create trigger found_gone after delete on weekly_review referencing old table as gone_rows
  for each statement execute function leave_search('REVIEW');
create trigger found_changed after update on weekly_review for each row
  when (old is distinct from new) execute function follow_in_search('REVIEW');
