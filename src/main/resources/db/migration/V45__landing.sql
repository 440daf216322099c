-- Whoever helped on the way to a job hears once how it turned out.
create unique index follow_up_landed on follow_up (account_id, opportunity_id, contact_id)
  where kind = 'CLOSE_THE_LOOP' and opportunity_id is not null;
