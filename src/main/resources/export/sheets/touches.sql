select t.touched_on as "Day", c.name as "Person", t.note as "Note"
  from touch t join contact c on c.account_id = t.account_id and c.id = t.contact_id
 where t.account_id = :account
 order by t.touched_on, t.id
