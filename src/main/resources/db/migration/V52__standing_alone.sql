-- How things stand with a person is asked in one place, the table standing: the views that told the same beside it
-- go, and so do what nobody reads of it (unasked) and an index that another one covers.
drop function person_lines();
drop view person_line, relationship;
drop view reckoned_standing;
drop index meeting_held_day;
alter table standing
  drop column unasked,
  alter column days type bigint, alter column given type bigint, alter column offered type bigint,
  alter column got type bigint, alter column received type bigint, alter column asked type bigint,
  alter column open_actions type bigint;
-- Only triggers write it.
revoke insert, update, delete on standing from askwell_app;

-- The derivation as in V49, but nobody is due whom one stays in touch with no more, whatever was put off before.
-- got: what they agreed to or did for the seeker; received: what of it came; asked: asks still
-- open; given: delivered; offered: promised or offered for later. Each person by themselves, for few are asked for.
create view reckoned_standing with (security_invoker = true) as
  select r.account_id, r.contact_id, r.name_key, r.days, r.first_on, r.last_on, r.given, r.offered,
         r.promised + r.answered as got, r.kept + r.answered as received, r.asked,
         r.open + r.asked + r.offered as open_actions, r.stage, d.touch_due_on,
         case when d.touch_due_on is not null
              then greatest(d.touch_due_on, touch_paused_until(r.account_id, r.contact_id, r.last_on)) end as touch_on,
         least(d.touch_due_on, (select min(coalesce(f.snoozed_until, f.due_on)) from follow_up f
                                 where f.account_id = r.account_id and f.contact_id = r.contact_id
                                   and f.closed_at is null)) as next_on
    from (select c.account_id, c.id as contact_id, c.name_key, c.cadence_days, c.anonymised_on, e.*, g.*, p.*, a.*,
                 stage(e.days, e.first_on, e.last_on, g.given, p.kept + a.answered, p.unasked) as stage
            from contact c
           cross join lateral (
             select count(distinct x.exchanged_on) as days, min(x.exchanged_on) as first_on, max(x.exchanged_on) as last_on
               from exchange_day x where x.account_id = c.account_id and x.contact_id = c.id) e
           cross join lateral (
             select count(*) filter (where delivered_on is not null) as given,
                    count(*) filter (where delivered_on is null and withdrawn_on is null) as offered
               from give x where x.account_id = c.account_id and x.contact_id = c.id) g
           cross join lateral (
             select count(*) filter (where released_on is null) as promised,
                    count(*) filter (where kept_on is null and released_on is null) as open,
                    count(*) filter (where kept_on is not null) as kept,
                    count(*) filter (where kept_on is not null and ask_id is null) as unasked
               from promise x where x.account_id = c.account_id and x.contact_id = c.id) p
           cross join lateral (
             select count(*) filter (where closed_on is null) as asked,
                    count(*) filter (where closed_as = 'ANSWERED') as answered
               from ask x where x.account_id = c.account_id and x.contact_id = c.id) a
         ) r
   cross join lateral (
     -- Nobody stays in touch with someone unknown, or whom the seeker has chosen to leave be.
     select case when r.cadence_days is distinct from 0 and r.anonymised_on is null
                 then r.last_on + coalesce(r.cadence_days, stay_in_touch_days(r.stage)) end as touch_due_on) d;

grant select on reckoned_standing to askwell_app;

-- The functions as in V49, for these columns.
create or replace function reckon(account uuid, people uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from standing s where s.account_id = account and s.contact_id = any (people) order by s.contact_id for update;
  insert into standing as s
  select r.* from reckoned_standing r
   where r.account_id = account and r.contact_id = any (people)
     -- With an account everything goes by itself.
     and exists (select from account a where a.id = r.account_id)
      on conflict (account_id, contact_id) do update
     set (name_key, days, first_on, last_on, given, offered, got, received, asked, open_actions, stage,
          touch_due_on, touch_on, next_on)
       = (excluded.name_key, excluded.days, excluded.first_on, excluded.last_on, excluded.given, excluded.offered,
          excluded.got, excluded.received, excluded.asked, excluded.open_actions, excluded.stage,
          excluded.touch_due_on, excluded.touch_on, excluded.next_on)
   where s is distinct from excluded;
end
$$;

-- These follow the rows of one statement to the people they are about.
create or replace function follow_standing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if reckon_later() then
    return null;
  elsif tg_op = 'INSERT' then
    perform reckon(account_id, array_agg(distinct contact_id)) from new_rows group by account_id;
  elsif tg_op = 'DELETE' then
    perform reckon(account_id, array_agg(distinct contact_id)) from old_rows group by account_id;
  else
    perform reckon(account_id, array_agg(distinct contact_id))
       from (select account_id, contact_id from old_rows union select account_id, contact_id from new_rows) it
      group by account_id;
  end if;
  return null;
end
$$;

-- A meeting that was held, or was not after all; one that is put back comes after those who took part.
create or replace function follow_meeting_in_standing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if reckon_later() then
    return null;
  elsif tg_op = 'INSERT' then
    perform reckon(mc.account_id, array_agg(distinct mc.contact_id))
       from new_rows n join meeting_contact mc on mc.account_id = n.account_id and mc.meeting_id = n.id
      where n.held_on is not null group by mc.account_id;
  else
    perform reckon(mc.account_id, array_agg(distinct mc.contact_id))
       from old_rows o
       join new_rows n on n.account_id = o.account_id and n.id = o.id and n.held_on is distinct from o.held_on
       join meeting_contact mc on mc.account_id = n.account_id and mc.meeting_id = n.id
      group by mc.account_id;
  end if;
  return null;
end
$$;

create or replace function follow_person_in_standing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from standing s using old_rows o where s.account_id = o.account_id and s.contact_id = o.id;
  elsif reckon_later() then
    return null;
  elsif tg_op = 'INSERT' then
    perform reckon(account_id, array_agg(id)) from new_rows group by account_id;
  else
    perform reckon(n.account_id, array_agg(n.id))
       from old_rows o join new_rows n on n.account_id = o.account_id and n.id = o.id
      where (n.name_key, n.cadence_days, n.anonymised_on) is distinct from (o.name_key, o.cadence_days, o.anonymised_on)
      group by n.account_id;
  end if;
  return null;
end
$$;

truncate standing;
insert into standing select * from reckoned_standing;

-- Standing and reach of a person, for lists.
create view person_line with (security_invoker = true) as
  select s.*, r.reach, r.in_industry, r.at_target
    from standing s join contact_reach r on r.account_id = s.account_id and r.contact_id = s.contact_id;
grant select on person_line to askwell_app;

-- A row's own words, whichever table it is from: what a new kind of row is called is told here alone.
create function own_words(remembered jsonb) returns text
  language sql immutable parallel safe
  return coalesce(remembered ->> 'name', remembered ->> 'subject', remembered ->> 'action', remembered ->> 'what',
                  remembered ->> 'note', remembered ->> 'fact', remembered ->> 'title', remembered ->> 'question',
                  remembered ->> 'step', (remembered ->> 'role') || ', ' || (remembered ->> 'company'));

-- As in V17, with these words.
create or replace function called(wanted uuid, remembered jsonb) returns text
  language sql stable
  begin atomic
  select left(case when person is null then words else coalesce(words || ' (' || person || ')', person) end, 200)
    from (select own_words(remembered) as words,
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
