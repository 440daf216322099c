-- As before (V7), and people about whom advice was not followed: taking back an import keeps them.
create or replace view contact_in_use with (security_invoker = true) as
  select account_id, contact_id from contact_fact
  union all
  select account_id, contact_id from meeting_contact
  union all
  select account_id, contact_id from meeting_new_name
  union all
  select account_id, contact_id from ask
  union all
  select account_id, contact_id from promise
  union all
  select account_id, contact_id from give
  union all
  select account_id, contact_id from touch
  union all
  select account_id, contact_id from follow_up
  union all
  select account_id, contact_id from stay_in_touch_pause
  union all
  select account_id, contact_id from saved_anyway where contact_id is not null
  union all
  select account_id, introducer_id from contact where introducer_id is not null;
