-- Read models that several pages share. security_invoker: the reader's row-level security holds.

-- Every exchange of any kind: what stages (S1) and stay in touch (P6) are derived from.
create view exchange_day with (security_invoker = true) as
  select mc.account_id, mc.contact_id, m.held_on as exchanged_on
    from meeting_contact mc join meeting m on m.account_id = mc.account_id and m.id = mc.meeting_id
   where m.held_on is not null
  union all
  select account_id, contact_id, touched_on from touch
  union all
  select account_id, contact_id, delivered_on from give where delivered_on is not null
  union all
  select account_id, contact_id, kept_on from promise where kept_on is not null;

-- S1. days: different days with an exchange; acted: promises kept; unasked: of these, without an ask.
create function stage(days bigint, first_on date, last_on date, given bigint, acted bigint, unasked bigint)
  returns text language sql immutable parallel safe
  return case
    when coalesce(days, 0) = 0 then 'NONE'
    when days >= 3 and last_on - first_on >= 30 and given > 0 and acted > 0
      then case when acted >= 2 or unasked >= 1 then 'SUPPORTER' else 'TRUSTED' end
    when days >= 2 then 'BUILDING'
    else 'MET'
  end;

-- P6: days after the last exchange.
create function stay_in_touch_days(stage text)
  returns integer language sql immutable parallel safe
  return case stage when 'MET' then 30 when 'BUILDING' then 45 when 'TRUSTED' then 60 when 'SUPPORTER' then 60 end;

-- One row a contact. got: what they agreed to or did for the seeker; received: what of it came;
-- asked: asks still open;
-- given: delivered; offered: promised or offered for later.
create view relationship with (security_invoker = true) as
  select r.*,
         last_on + coalesce(cadence_days, stay_in_touch_days(r.stage)) as touch_due_on
  from (
    select c.account_id, c.id as contact_id, c.cadence_days,
           coalesce(e.days, 0) as days, e.first_on, e.last_on,
           coalesce(g.given, 0) as given, coalesce(g.offered, 0) as offered,
           coalesce(p.promised, 0) + coalesce(a.answered, 0) as got,
           coalesce(p.kept, 0) + coalesce(a.answered, 0) as received,
           coalesce(a.asked, 0) as asked,
           coalesce(p.open, 0) + coalesce(a.asked, 0) + coalesce(g.offered, 0) as open_actions,
           stage(e.days, e.first_on, e.last_on, coalesce(g.given, 0), coalesce(p.kept, 0), coalesce(p.unasked, 0)) as stage
    from contact c
    left join (select account_id, contact_id, count(distinct exchanged_on) as days,
                      min(exchanged_on) as first_on, max(exchanged_on) as last_on
                 from exchange_day group by account_id, contact_id) e
      on e.account_id = c.account_id and e.contact_id = c.id
    left join (select account_id, contact_id, count(*) filter (where delivered_on is not null) as given,
                      count(*) filter (where delivered_on is null and withdrawn_on is null) as offered
                 from give group by account_id, contact_id) g
      on g.account_id = c.account_id and g.contact_id = c.id
    left join (select account_id, contact_id, count(*) filter (where released_on is null) as promised,
                      count(*) filter (where kept_on is null and released_on is null) as open,
                      count(*) filter (where kept_on is not null) as kept,
                      count(*) filter (where kept_on is not null and ask_id is null) as unasked
                 from promise group by account_id, contact_id) p
      on p.account_id = c.account_id and p.contact_id = c.id
    left join (select account_id, contact_id, count(*) filter (where closed_on is null) as asked,
                      count(*) filter (where closed_as = 'ANSWERED') as answered
                 from ask group by account_id, contact_id) a
      on a.account_id = c.account_id and a.contact_id = c.id
  ) r;

grant select on exchange_day, relationship to askwell_app;

-- How a person counts in reach (R1): in the focus industry by their own, or by a company on the
-- list that fits the focus; one whose industry is not known yet is listed because it fits.
create view contact_reach with (security_invoker = true) as
  select c.account_id, c.id as contact_id, c.reach,
         coalesce(c.industry_key = f.industry_key, false)
           or coalesce(not off_focus(t, f) and coalesce(t.industry_key, f.industry_key) = f.industry_key, false)
           and t.id is not null as in_industry,
         t.id is not null and not off_focus(t, f) as at_target
    from contact c
    left join focus f on f.account_id = c.account_id and f.ended_on is null
    left join target_company t
      on t.account_id = c.account_id and t.name_key = c.company_key and t.removed_on is null;

-- A person as lists show them: the relationship, the reach and the first thing due.
create view person_line with (security_invoker = true) as
  select r.*, cr.reach, cr.in_industry, cr.at_target, least(r.touch_due_on, f.due_on) as next_on
    from relationship r
    join contact_reach cr on cr.account_id = r.account_id and cr.contact_id = r.contact_id
    left join (select account_id, contact_id, min(coalesce(snoozed_until, due_on)) as due_on
                 from follow_up where closed_at is null group by account_id, contact_id) f
      on f.account_id = r.account_id and f.contact_id = r.contact_id;
grant select on contact_reach, person_line to askwell_app;

-- All of them for the current account. A function, so that it is planned by itself and without
-- nested loops: before the first statistics are gathered (right after a large import, say) the
-- planner takes an account for a handful of rows and would aggregate anew for each of them.
create function person_lines() returns setof person_line
  language sql stable rows 1000 set enable_nestloop = off
  as $$ select * from person_line where account_id = current_account() $$;

-- "Not now" for a stay in touch, as long as there was no exchange since.
create function touch_paused_until(account uuid, contact uuid, last_on date) returns date
  language sql stable
  return (select max(p.paused_until) from stay_in_touch_pause p
           where p.account_id = account and p.contact_id = contact
             and p.undone_on is null and p.paused_on >= last_on);

-- Everything due, stored and derived, one row each; the day is the one it shows up on: a thank-you
-- as soon as there is one to write, all else when it is due. What is due stays due until it is
-- answered (P2, P8). A stay in touch is derived from the exchanges (P6). due_at: the moment, unless
-- it was put off.
create view due_item with (security_invoker = true) as
  select f.account_id, f.id, f.kind, f.contact_id, f.meeting_id, f.promise_id, f.give_id,
         coalesce(f.snoozed_until, case when f.due_at is null then f.due_on else f.due_on - 1 end) as due_on,
         case when f.snoozed_until is null then f.due_at end as due_at
    from follow_up f
   where f.closed_at is null
  union all
  select r.account_id, r.contact_id, 'STAY_IN_TOUCH', r.contact_id, null, null, null,
         greatest(r.touch_due_on, touch_paused_until(r.account_id, r.contact_id, r.last_on)), null
    from person_lines() r
   where r.touch_due_on is not null;

grant select on due_item to askwell_app;

-- What happened between the seeker and a person, one row each, for the thread on their page.
create view contact_history with (security_invoker = true) as
  select mc.account_id, mc.contact_id, case when m.held_on is null then 'PLANNED' else 'MEETING' end as type,
         m.id, coalesce(m.held_on, m.meeting_on) as happened_on, m.kind, m.title as text,
         coalesce(m.learned, m.notes) as detail, null::text as state, null::date as until_on, m.minutes,
         (select string_agg(c.name, ', ' order by c.name_key)
            from meeting_new_name n join contact c on c.account_id = n.account_id and c.id = n.contact_id
           where n.account_id = m.account_id and n.meeting_id = m.id) as new_people
    from meeting_contact mc
    join meeting m on m.account_id = mc.account_id and m.id = mc.meeting_id
   where m.cancelled_on is null
  union all
  select a.account_id, a.contact_id, 'ASK', a.id, a.asked_on, a.kind, a.subject, null,
         coalesce(a.closed_as, 'OPEN'), a.needed_by, null, null
    from ask a
   where not exists (select from promise p where p.account_id = a.account_id and p.ask_id = a.id)
  union all
  select p.account_id, p.contact_id, 'PROMISE', p.id, p.made_on, a.kind, p.action, a.subject,
         case when p.kept_on is not null then 'KEPT' when p.released_on is not null then 'RELEASED' else 'OPEN' end,
         coalesce(p.kept_on, p.released_on, p.check_back_on), null, null
    from promise p left join ask a on a.account_id = p.account_id and a.id = p.ask_id
  union all
  select account_id, contact_id, 'GIVE', id, coalesce(delivered_on, offered_on), kind, what, null,
         case when delivered_on is not null then 'DELIVERED' when withdrawn_on is not null then 'WITHDRAWN'
              when due_on is not null then 'OPEN' else 'STANDING' end,
         coalesce(delivered_on, withdrawn_on, due_on), null, null
    from give
  union all
  select account_id, contact_id, 'TOUCH', id, touched_on, null, note, null, null, null, null, null
    from touch;

grant select on contact_history to askwell_app;
