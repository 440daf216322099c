select a.asked_on as "Asked on", c.name as "Person", a.kind as "Kind#ask.kind", a.subject as "Ask",
       a.why_them as "Why them", a.needed_by as "Needed by", a.closed_on as "Ended on",
       coalesce(a.closed_as, 'OPEN') as "State#export.ask"
  from ask a join contact c on c.account_id = a.account_id and c.id = a.contact_id
 where a.account_id = :account
 order by a.asked_on, a.id
