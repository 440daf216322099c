select p.made_on as "Made on", c.name as "Person", p.action as "Promise", a.subject as "Ask",
       p.check_back_on as "Check back on", p.extensions as "More time given", p.kept_on as "Kept on",
       p.released_on as "Let go on"
  from promise p join contact c on c.account_id = p.account_id and c.id = p.contact_id
  left join ask a on a.account_id = p.account_id and a.id = p.ask_id
 where p.account_id = :account
 order by p.made_on, p.id
