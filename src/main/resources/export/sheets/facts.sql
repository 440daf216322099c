select c.name as "Person", f.topic as "About#topic", f.fact as "Worth remembering", f.noted_on as "Noted on"
  from contact_fact f join contact c on c.account_id = f.account_id and c.id = f.contact_id
 where f.account_id = :account
 order by c.name_key, f.noted_on, f.id
