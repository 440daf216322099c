select m.meeting_on as "Day", to_char(m.starts_at, 'HH24:MI') as "Time", m.minutes as "Minutes",
       (select string_agg(c.name, '; ' order by c.name_key, c.id) from meeting_contact mc
          join contact c on c.account_id = mc.account_id and c.id = mc.contact_id
         where mc.account_id = m.account_id and mc.meeting_id = m.id) as "With",
       m.kind as "How#meeting.kind", m.purpose as "Why#meeting.purpose", m.title as "Title", m.place as "Place",
       m.held_on as "Held on", m.cancelled_on as "Called off on", m.introduction as "Introduction",
       array_to_string(m.questions, E'\n') as "Questions", m.offer as "Offer", m.their_interests as "Their interests",
       m.time_limit as "Their time", m.learned as "Learned",
       (select string_agg(c.name, '; ' order by c.name_key, c.id) from meeting_new_name n
          join contact c on c.account_id = n.account_id and c.id = n.contact_id
         where n.account_id = m.account_id and n.meeting_id = m.id) as "New names",
       m.new_companies as "New companies", m.new_positions as "New positions", m.resume_feedback as "Résumé feedback",
       m.notes as "Notes"
  from meeting m
 where m.account_id = :account
 order by m.meeting_on, m.id
