-- The first few of many are found along an index and not by sorting all of them.
create view touch_due with (security_invoker = true) as
  select account_id, contact_id as id, 'STAY_IN_TOUCH' as kind, contact_id, null::uuid as meeting_id,
         null::uuid as promise_id, null::uuid as give_id, touch_on as due_on, null::timestamptz as due_at
    from standing
   where touch_on is not null;
grant select on touch_due to askwell_app;

create or replace view due_item with (security_invoker = true) as
  select f.account_id, f.id, f.kind, f.contact_id, f.meeting_id, f.promise_id, f.give_id,
         coalesce(f.snoozed_until, case when f.due_at is null then f.due_on else f.due_on - 1 end) as due_on,
         case when f.snoozed_until is null then f.due_at end as due_at
    from follow_up f
   where f.closed_at is null
  union all
  select * from touch_due;

drop index standing_touch;
create index standing_touch on standing (account_id, touch_on, contact_id) where touch_on is not null;

drop index standing_ahead;
create index standing_ahead on standing (account_id, (got - given - offered) desc, name_key)
  where got - given - offered >= 2;
