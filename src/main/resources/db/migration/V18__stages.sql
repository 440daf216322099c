-- S1 tells why: its figures have names, the page of a person shows what led to the stage, and what
-- someone answered on the spot counts as something got, as it does in the balance.
create function days_to_build() returns integer language sql immutable parallel safe return 2;
create function days_to_trust() returns integer language sql immutable parallel safe return 3;
create function span_of_trust() returns integer language sql immutable parallel safe return 30;
create function acts_of_support() returns integer language sql immutable parallel safe return 2;

-- days: different days with an exchange; acted: promises kept and asks answered; unasked: promises
-- kept without an ask.
create or replace function stage(days bigint, first_on date, last_on date, given bigint, acted bigint, unasked bigint)
  returns text language sql immutable parallel safe
  return case
    when coalesce(days, 0) = 0 then 'NONE'
    when days >= days_to_trust() and last_on - first_on >= span_of_trust() and given > 0 and acted > 0
      then case when acted >= acts_of_support() or unasked >= 1 then 'SUPPORTER' else 'TRUSTED' end
    when days >= days_to_build() then 'BUILDING'
    else 'MET'
  end;

-- As in V8, with acts and those unasked at its end.
create or replace view relationship with (security_invoker = true) as
  select r.account_id, r.contact_id, r.cadence_days, r.days, r.first_on, r.last_on, r.given, r.offered, r.got,
         r.received, r.asked, r.open_actions, r.stage,
         r.last_on + coalesce(r.cadence_days, stay_in_touch_days(r.stage)) as touch_due_on,
         r.unasked
  from (
    select c.account_id, c.id as contact_id, c.cadence_days,
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

-- What was learned about someone in a meeting is worth remembering, and tells what the meeting yielded (M2).
alter table contact_fact
  add column meeting_id uuid,
  add foreign key (account_id, meeting_id) references meeting on delete set null (meeting_id)
    deferrable initially immediate;
create index contact_fact_meeting on contact_fact (account_id, meeting_id);
