-- R1: whom each meeting of some days reached. Each person is looked up once, however often they were met, and all of them
-- together; the view `meeting_reach` did so for each meeting anew. Only an older version beside this one still reads that.
create function reached(whose uuid, since date, until date)
  returns table (meeting_id uuid, kind text, held_on date, in_industry boolean, could_hire boolean, at_target boolean,
                 by_connectors boolean, introduced boolean, met boolean, random boolean)
  language sql stable set plan_cache_mode = force_generic_plan as $$
  with held as materialized (
    select m.id, m.kind, m.held_on, mc.contact_id
      from meeting m
      left join meeting_contact mc on mc.account_id = m.account_id and mc.meeting_id = m.id
     where m.account_id = whose and m.held_on between since and until),
  person as materialized (
    select cr.contact_id, cr.in_industry, cr.reach = 'COULD_HIRE' as could_hire, cr.at_target,
           cr.reach = 'CONNECTOR' or coalesce(i.reach = 'CONNECTOR', false) as by_connectors,
           cr.introducer_id is not null as introduced, btrim(cr.how_met) <> '' as met
      from (select distinct contact_id from held offset 0) h
      join contact_reach cr on cr.account_id = whose and cr.contact_id = h.contact_id
      left join contact i on i.account_id = whose and i.id = cr.introducer_id)
  select r.*, not (r.in_industry or r.could_hire or r.at_target or r.by_connectors)
    from (select h.id, h.kind, h.held_on, coalesce(bool_or(p.in_industry), false) as in_industry,
                 coalesce(bool_or(p.could_hire), false) as could_hire, coalesce(bool_or(p.at_target), false) as at_target,
                 coalesce(bool_or(p.by_connectors), false) as by_connectors,
                 coalesce(bool_or(p.introduced), false) as introduced, coalesce(bool_or(p.met), false) as met
            from held h
            left join person p on p.contact_id = h.contact_id
           group by h.id, h.kind, h.held_on) r
$$;
