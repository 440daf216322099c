select n.what as "Need", n.why as "Why", n.needed_by as "Needed by", n.added_on as "Added on",
       n.closed_on as "Ended on", coalesce(n.closed_as, 'OPEN') as "State#export.need", n.outcome as "Outcome"
  from need n
 where n.account_id = :account
 order by n.added_on, n.id
