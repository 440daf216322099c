select t.name as "Company", t.industry as "Industry", t.size_band as "Size#size", t.ownership as "Ownership#ownership",
       t.place as "Place", t.priority as "Priority", t.category as "Category", t.why as "Why", t.notes as "Notes",
       t.added_on as "Added on", t.removed_on as "Removed on"
  from target_company t
 where t.account_id = :account
 order by t.name_key, t.id
