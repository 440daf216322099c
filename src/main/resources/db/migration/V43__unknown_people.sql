-- Nobody stays in touch with someone unknown: the view tells so, and what reads it need not ask.
create or replace view relationship with (security_invoker = true) as
  select r.account_id, r.contact_id, r.cadence_days, r.days, r.first_on, r.last_on, r.given, r.offered, r.got,
         r.received, r.asked, r.open_actions, r.stage,
         case when r.cadence_days is distinct from 0 and r.anonymised_on is null
              then r.last_on + coalesce(r.cadence_days, stay_in_touch_days(r.stage)) end as touch_due_on,
         r.unasked
  from (
    select c.account_id, c.id as contact_id, c.cadence_days, c.anonymised_on,
           coalesce(e.days, 0) as days, e.first_on, e.last_on,
           coalesce(g.given, 0) as given, coalesce(g.offered, 0) as offered,
           coalesce(p.promised, 0) + coalesce(a.answered, 0) as got,
           coalesce(p.kept, 0) + coalesce(a.answered, 0) as received,
           coalesce(a.asked, 0) as asked,
           coalesce(p.open, 0) + coalesce(a.asked, 0) + coalesce(g.offered, 0) as open_actions,
           stage(e.days, e.first_on, e.last_on, coalesce(g.given, 0), coalesce(p.kept, 0) + coalesce(a.answered, 0),
                 coalesce(p.unasked, 0)) as stage,
           coalesce(p.unasked, 0) as unasked
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

-- As in V8 again.
create or replace view person_line with (security_invoker = true) as
  select r.account_id, r.contact_id, r.cadence_days, r.days, r.first_on, r.last_on, r.given, r.offered, r.got,
         r.received, r.asked, r.open_actions, r.stage, r.touch_due_on, cr.reach, cr.in_industry, cr.at_target,
         least(r.touch_due_on, f.due_on) as next_on
    from relationship r
    join contact_reach cr on cr.account_id = r.account_id and cr.contact_id = r.contact_id
    left join (select account_id, contact_id, min(coalesce(snoozed_until, due_on)) as due_on
                 from follow_up where closed_at is null group by account_id, contact_id) f
      on f.account_id = r.account_id and f.contact_id = r.contact_id;

create or replace view due_item with (security_invoker = true) as
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
