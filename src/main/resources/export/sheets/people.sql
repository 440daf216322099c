-- The column "Askwell ID" marks a file of ours: when it comes back, its cells are read as they were.
select c.name as "Name", c.job_title as "Job title", c.company as "Company", c.industry as "Industry",
       c.reach as "Reach#reach", c.email as "E-mail", c.phone as "Phone", c.profile_url as "Profile URL",
       c.how_met as "How you met", i.name as "Introduced by", c.cadence_days as "Stay in touch every (days)",
       c.added_on as "Added on", c.notes as "Notes", c.id as "Askwell ID"
  from contact c left join contact i on i.account_id = c.account_id and i.id = c.introducer_id
 where c.account_id = :account
 order by c.name_key, c.id
