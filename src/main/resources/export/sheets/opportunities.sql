select o.role as "Role", o.company as "Company", o.stage as "Stage#opportunity.stage", o.stage_on as "Since",
       o.closed_as as "Closed#opportunity.to", o.heard_on as "Heard of on", o.answer_by as "Answer by",
       coalesce(c.name, (select string_agg(k.name, ', ' order by k.name_key) from meeting_contact mc
          join contact k on k.account_id = mc.account_id and k.id = mc.contact_id
         where mc.account_id = o.account_id and mc.meeting_id = o.origin_meeting_id)) as "Came from",
       o.origin_note as "How it came up", o.posting_url as "Posting", o.notes as "Notes"
  from opportunity o
  left join ask a on a.account_id = o.account_id and a.id = o.origin_ask_id
  left join contact c on c.account_id = o.account_id and c.id = coalesce(o.origin_contact_id, a.contact_id)
 where o.account_id = :account
 order by o.heard_on, o.id
