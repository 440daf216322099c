select f.due_on as "Due on", f.kind as "What#due.kind", coalesce(c.name, o.company) as "Person",
       coalesce(f.step, p.action, g.what, m.title) as "About", f.snoozed_until as "Put off until", f.draft as "Draft",
       f.closed_at as "Finished on#day",
       coalesce(f.closed_as, 'OPEN') as "State#export.follow-up"
  from follow_up f
  left join contact c on c.account_id = f.account_id and c.id = f.contact_id
  left join opportunity o on o.account_id = f.account_id and o.id = f.opportunity_id
  left join promise p on p.account_id = f.account_id and p.id = f.promise_id
  left join give g on g.account_id = f.account_id and g.id = f.give_id
  left join meeting m on m.account_id = f.account_id and m.id = f.meeting_id
 where f.account_id = :account
 order by f.due_on, f.id
