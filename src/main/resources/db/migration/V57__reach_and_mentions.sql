-- Whom each meeting that was held reached (R1), for a month as for a week: any of what it says may hold at once.
create view meeting_reach with (security_invoker = true) as
  select r.*, not (r.in_industry or r.could_hire or r.at_target or r.by_connectors) as random
    from (select m.account_id, m.id as meeting_id, m.kind, m.held_on,
                 coalesce(bool_or(cr.in_industry), false) as in_industry,
                 coalesce(bool_or(cr.reach = 'COULD_HIRE'), false) as could_hire,
                 coalesce(bool_or(cr.at_target), false) as at_target,
                 coalesce(bool_or(cr.reach = 'CONNECTOR' or i.reach = 'CONNECTOR'), false) as by_connectors,
                 coalesce(bool_or(c.introducer_id is not null), false) as introduced,
                 coalesce(bool_or(btrim(c.how_met) <> ''), false) as met
            from meeting m
            left join meeting_contact mc on mc.account_id = m.account_id and mc.meeting_id = m.id
            left join contact c on c.account_id = mc.account_id and c.id = mc.contact_id
            left join contact i on i.account_id = c.account_id and i.id = c.introducer_id
            left join contact_reach cr on cr.account_id = mc.account_id and cr.contact_id = mc.contact_id
           where m.held_on is not null
           group by m.account_id, m.id, m.kind, m.held_on) r;
grant select on meeting_reach to askwell_app;

-- As in V38, and a sentence is looked through for a name before an expression is made of it: made for each
-- pair of a promise and a company, these took most of the time of the page of doors.
create or replace function mentions(sentence text, company text, company_key text) returns boolean
  language sql immutable parallel safe
  return case when position(lower(company) in lower(sentence)) > 0
                or company_key <> '' and position(company_key in lower(sentence)) > 0
    then sentence ~ (case when company like '% %' then '(?i)' else '' end
               || '(^|\W)' || regexp_replace(company, '([^[:alnum:][:space:]])', '\\\1', 'g') || '(\W|$)')
      or company_key <> '' and case when company_key like '% %' then lower(sentence) ~ ('(^|\W)' || company_key || '(\W|$)')
           else sentence ~ ('(^|\W)' || initcap(company_key) || '(\W|$)') end
    else false end;
