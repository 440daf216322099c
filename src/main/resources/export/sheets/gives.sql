select g.offered_on as "Offered on", c.name as "Person", g.kind as "Kind#give.kind", g.what as "Give",
       g.due_on as "Due on", g.delivered_on as "Given on", g.withdrawn_on as "Taken back on"
  from give g join contact c on c.account_id = g.account_id and c.id = g.contact_id
 where g.account_id = :account
 order by g.offered_on, g.id
