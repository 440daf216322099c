-- How things stand with each person, one row each: what is derived from every exchange with them (S1, P6),
-- kept beside the exchanges so that a list of ten thousand people need not look at fifty thousand of these.
-- Triggers derive it anew in the transaction of whatever changes, as an index is kept. It is never typed in,
-- and never put back by itself.
create table standing (
  account_id   uuid not null references account on delete cascade,
  contact_id   uuid not null,
  name_key     text not null,
  days         integer not null,
  first_on     date,
  last_on      date,
  given        integer not null,
  offered      integer not null,
  got          integer not null,
  received     integer not null,
  asked        integer not null,
  unasked      integer not null,
  open_actions integer not null,
  stage        text not null,
  -- When to stay in touch (P6), and when that shows up where it was put off.
  touch_due_on date,
  touch_on     date,
  -- The first thing due of any kind.
  next_on      date,
  primary key (account_id, contact_id)
);
create index standing_list on standing (account_id, next_on, name_key, contact_id);
create index standing_touch on standing (account_id, touch_on) where touch_on is not null;
create index standing_ahead on standing (account_id) where got - given - offered >= 2;
alter table standing enable row level security;
create policy own_rows on standing using (account_id = current_account()) with check (account_id = current_account());
grant select, insert, update, delete on standing to askwell_app;

-- The derivation. got: what they agreed to or did for the seeker; received: what of it came; asked: asks still
-- open; given: delivered; offered: promised or offered for later. Each person by themselves, for few are asked for.
create view reckoned_standing with (security_invoker = true) as
  select r.account_id, r.contact_id, r.name_key, r.days, r.first_on, r.last_on, r.given, r.offered,
         r.promised + r.answered as got, r.kept + r.answered as received, r.asked, r.unasked,
         r.open + r.asked + r.offered as open_actions, r.stage, d.touch_due_on,
         greatest(d.touch_due_on, touch_paused_until(r.account_id, r.contact_id, r.last_on)) as touch_on,
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

-- Derives the standing of these people anew. Whoever changed something for the same person a moment ago is waited
-- for, and seen.
create function reckon(account uuid, people uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from standing s where s.account_id = account and s.contact_id = any (people) order by s.contact_id for update;
  insert into standing as s (account_id, contact_id, name_key, days, first_on, last_on, given, offered, got, received,
                             asked, unasked, open_actions, stage, touch_due_on, touch_on, next_on)
  select r.account_id, r.contact_id, r.name_key, r.days, r.first_on, r.last_on, r.given, r.offered, r.got, r.received,
         r.asked, r.unasked, r.open_actions, r.stage, r.touch_due_on, r.touch_on, r.next_on
    from reckoned_standing r
   where r.account_id = account and r.contact_id = any (people)
     -- With an account everything goes by itself.
     and exists (select from account a where a.id = r.account_id)
      on conflict (account_id, contact_id) do update
     set (name_key, days, first_on, last_on, given, offered, got, received, asked, unasked, open_actions, stage,
          touch_due_on, touch_on, next_on)
       = (excluded.name_key, excluded.days, excluded.first_on, excluded.last_on, excluded.given, excluded.offered,
          excluded.got, excluded.received, excluded.asked, excluded.unasked, excluded.open_actions, excluded.stage,
          excluded.touch_due_on, excluded.touch_on, excluded.next_on)
   where s is distinct from excluded;
end
$$;

-- Follow the rows of one statement to the people they are about. While an account is brought back as a whole,
-- nothing is reckoned before its end.
create function reckon_later() returns boolean language sql stable
  return coalesce(current_setting('askwell.reckon', true), '') = 'later';

create function follow_standing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  one record;
begin
  if reckon_later() then
    return null;
  elsif tg_op = 'INSERT' then
    for one in select account_id, array_agg(distinct contact_id) as people from new_rows group by account_id loop
      perform reckon(one.account_id, one.people);
    end loop;
  elsif tg_op = 'DELETE' then
    for one in select account_id, array_agg(distinct contact_id) as people from old_rows group by account_id loop
      perform reckon(one.account_id, one.people);
    end loop;
  else
    for one in select account_id, array_agg(distinct contact_id) as people
                 from (select account_id, contact_id from old_rows
                       union all select account_id, contact_id from new_rows) it group by account_id loop
      perform reckon(one.account_id, one.people);
    end loop;
  end if;
  return null;
end
$$;

-- A meeting that was held, or was not after all; one that is put back comes after those who took part.
create function follow_meeting_in_standing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  one record;
begin
  if reckon_later() then
    return null;
  elsif tg_op = 'INSERT' then
    for one in select mc.account_id, array_agg(distinct mc.contact_id) as people
                 from new_rows n join meeting_contact mc on mc.account_id = n.account_id and mc.meeting_id = n.id
                where n.held_on is not null group by mc.account_id loop
      perform reckon(one.account_id, one.people);
    end loop;
  else
    for one in select mc.account_id, array_agg(distinct mc.contact_id) as people
                 from old_rows o
                 join new_rows n on n.account_id = o.account_id and n.id = o.id and n.held_on is distinct from o.held_on
                 join meeting_contact mc on mc.account_id = n.account_id and mc.meeting_id = n.id
                group by mc.account_id loop
      perform reckon(one.account_id, one.people);
    end loop;
  end if;
  return null;
end
$$;

create function follow_person_in_standing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  one record;
begin
  if tg_op = 'DELETE' then
    delete from standing s using old_rows o where s.account_id = o.account_id and s.contact_id = o.id;
  elsif tg_op = 'INSERT' then
    for one in select n.account_id, array_agg(n.id) as people from new_rows n where not reckon_later()
                group by n.account_id loop
      perform reckon(one.account_id, one.people);
    end loop;
  else
    for one in select n.account_id, array_agg(n.id) as people
                 from old_rows o join new_rows n on n.account_id = o.account_id and n.id = o.id
                where (n.name_key, n.cadence_days, n.anonymised_on)
                      is distinct from (o.name_key, o.cadence_days, o.anonymised_on)
                group by n.account_id loop
      perform reckon(one.account_id, one.people);
    end loop;
  end if;
  return null;
end
$$;
revoke execute on function reckon(uuid, uuid[]), follow_standing(), follow_meeting_in_standing(),
  follow_person_in_standing() from public;

do $$
declare
  t text;
begin
  foreach t in array array['contact', 'meeting_contact', 'touch', 'give', 'promise', 'ask', 'follow_up',
      'stay_in_touch_pause'] loop
    execute format('create trigger stands after insert on %1$I referencing new table as new_rows'
      || ' for each statement execute function %2$s();'
      || ' create trigger stands_no_more after delete on %1$I referencing old table as old_rows'
      || ' for each statement execute function %2$s();'
      || ' create trigger stands_otherwise after update on %1$I referencing old table as old_rows new table as new_rows'
      || ' for each statement execute function %2$s()',
      t, case t when 'contact' then 'follow_person_in_standing' else 'follow_standing' end);
  end loop;
end
$$;
create trigger stands after insert on meeting referencing new table as new_rows
  for each statement execute function follow_meeting_in_standing();
create trigger stands_otherwise after update on meeting referencing old table as old_rows new table as new_rows
  for each statement execute function follow_meeting_in_standing();

insert into standing (account_id, contact_id, name_key, days, first_on, last_on, given, offered, got, received,
                      asked, unasked, open_actions, stage, touch_due_on, touch_on, next_on)
select account_id, contact_id, name_key, days, first_on, last_on, given, offered, got, received,
       asked, unasked, open_actions, stage, touch_due_on, touch_on, next_on
  from reckoned_standing;

-- All people of the current account: for what changed while nothing was reckoned.
create function reckon_all() returns void
  language sql security definer set search_path = public, pg_temp
  begin atomic
  select reckon(current_account(), (select array_agg(id) from contact where account_id = current_account()));
  end;
revoke execute on function reckon_all() from public;
grant execute on function reckon_all() to askwell_app;

-- What pages read, as before.
create or replace view relationship with (security_invoker = true) as
  select s.account_id, s.contact_id, c.cadence_days, s.days::bigint as days, s.first_on, s.last_on,
         s.given::bigint as given, s.offered::bigint as offered, s.got::bigint as got, s.received::bigint as received,
         s.asked::bigint as asked, s.open_actions::bigint as open_actions, s.stage, s.touch_due_on,
         s.unasked::bigint as unasked
    from standing s join contact c on c.account_id = s.account_id and c.id = s.contact_id;

create or replace view person_line with (security_invoker = true) as
  select r.account_id, r.contact_id, r.cadence_days, r.days, r.first_on, r.last_on, r.given, r.offered, r.got,
         r.received, r.asked, r.open_actions, r.stage, r.touch_due_on, cr.reach, cr.in_industry, cr.at_target, s.next_on
    from standing s
    join relationship r on r.account_id = s.account_id and r.contact_id = s.contact_id
    join contact_reach cr on cr.account_id = r.account_id and cr.contact_id = r.contact_id;

-- Planned with the query that asks, now that nothing is aggregated in it.
create or replace function person_lines() returns setof person_line
  language sql stable rows 1000
  as $$ select * from person_line where account_id = current_account() $$;

create or replace view due_item with (security_invoker = true) as
  select f.account_id, f.id, f.kind, f.contact_id, f.meeting_id, f.promise_id, f.give_id,
         coalesce(f.snoozed_until, case when f.due_at is null then f.due_on else f.due_on - 1 end) as due_on,
         case when f.snoozed_until is null then f.due_at end as due_at
    from follow_up f
   where f.closed_at is null
  union all
  select s.account_id, s.contact_id, 'STAY_IN_TOUCH', s.contact_id, null, null, null, s.touch_on, null
    from standing s
   where s.touch_on is not null;

create index follow_up_shows on follow_up
  (account_id, (coalesce(snoozed_until, case when due_at is null then due_on else due_on - 1 end))) where closed_at is null;
create index ask_open on ask (account_id) where closed_on is null;
create index promise_open on promise (account_id) where kept_on is null and released_on is null;
create index give_open on give (account_id) where delivered_on is null and withdrawn_on is null;
