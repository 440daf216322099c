select array_to_string(f.titles, '; ') as "Roles", f.industry as "Industry", f.smallest_band as "Smallest company#size",
       f.largest_band as "Largest company#size", f.ownership as "Ownership#ownership",
       array_to_string(f.places, '; ') as "Places", f.remote_country as "Remote within",
       f.started_on as "From", f.ended_on as "Until"
  from focus f
 where f.account_id = :account
 order by f.started_on, f.id
