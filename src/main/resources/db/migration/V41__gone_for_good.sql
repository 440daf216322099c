-- People who go for good, with every trace, and people of whom nothing but the figures stays.

-- Since when nobody knows any more who this was. What happened between them and the seeker still counts.
alter table contact add column anonymised_on date;

-- As in V38; nobody takes someone unknown for somebody on the list.
create or replace function fill_contact_keys() returns trigger language plpgsql as $$
declare
  words text[] := case when new.anonymised_on is null then words_of_name(new.name_key) end;
begin
  new.person_key := person_key(words);
  new.alias_key := alias_key(words);
  new.email_key := nullif(lower(btrim(new.email)), '');
  new.phone_key := phone_key(new.phone);
  new.profile_key := profile_key(new.profile_url);
  return new;
end
$$;

-- As in V8; nobody stays in touch with someone unknown.
create or replace view person_line with (security_invoker = true) as
  select r.account_id, r.contact_id, r.cadence_days, r.days, r.first_on, r.last_on, r.given, r.offered, r.got,
         r.received, r.asked, r.open_actions, r.stage, r.touch_due_on, cr.reach, cr.in_industry, cr.at_target,
         least(case when c.anonymised_on is null then r.touch_due_on end, f.due_on) as next_on
    from relationship r
    join contact_reach cr on cr.account_id = r.account_id and cr.contact_id = r.contact_id
    join contact c on c.account_id = r.account_id and c.id = r.contact_id
    left join (select account_id, contact_id, min(coalesce(snoozed_until, due_on)) as due_on
                 from follow_up where closed_at is null group by account_id, contact_id) f
      on f.account_id = r.account_id and f.contact_id = r.contact_id;

create or replace view due_item with (security_invoker = true) as
  select f.account_id, f.id, f.kind, f.contact_id, f.meeting_id, f.promise_id, f.give_id,
         coalesce(f.snoozed_until, case when f.due_at is null then f.due_on else f.due_on - 1 end) as due_on,
         case when f.snoozed_until is null then f.due_at end as due_at
    from follow_up f
   where f.closed_at is null
  union all
  select r.account_id, r.contact_id, 'STAY_IN_TOUCH', r.contact_id, null, null, null,
         greatest(r.touch_due_on, touch_paused_until(r.account_id, r.contact_id, r.last_on)), null
    from person_lines() r
    join contact c on c.account_id = r.account_id and c.id = r.contact_id and c.anonymised_on is null
   where r.touch_due_on is not null;

-- Every reference from one row of an account to another, and whether the one goes with the other. Rows
-- of an import and lists that someone gave back outlive them in the ordinary way, and not here. A setting
-- keeps it whole in the queries that ask it: taken apart it is planned as one reference, and the bin read
-- once for each.
create function references_between_rows() returns table (from_table text, from_column text, goes_along boolean)
  language sql stable rows 60 set search_path = public, pg_temp
begin atomic
  select r.relname::text, a.attname::text,
         c.confdeltype = 'c' or (r.relname, a.attname) in (('import_row', 'contact_id'), ('list_return', 'contact_id'))
    from pg_constraint c
    join pg_class r on r.oid = c.conrelid
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
   where c.contype = 'f' and c.connamespace = 'public'::regnamespace and cardinality(c.conkey) = 2;
end;

-- Ids of all rows that go with people, those people among them: rows that are there, rows in the bin,
-- entries that were merged into theirs, and conversations with nobody else.
create function rows_of(people uuid[]) returns uuid[]
  language plpgsql stable as $$
declare
  gone uuid[] := people;
  more uuid[];
  known integer;
  edge record;
begin
  loop
    known := cardinality(gone);
    for edge in select r.* from references_between_rows() r
                 where r.goes_along and exists (select from pg_attribute a where a.attrelid = r.from_table::regclass
                                                   and a.attname = 'id' and not a.attisdropped) loop
      execute format('select array_agg(id) from %1$I where account_id = current_account() and %2$I = any ($1) and id <> all ($1)',
        edge.from_table, edge.from_column) into more using gone;
      gone := gone || coalesce(more, '{}');
    end loop;
    gone := gone || rows_of_in_bin(gone) || talks_of(gone);
    exit when cardinality(gone) = known;
  end loop;
  return gone;
end
$$;

-- Further rows in the bin that go with these, and contacts that were merged into one of them. An entry of
-- which it is noted where it went (V38) is found by that note; before, by what moved, and in the end by its
-- name, unless someone else is called the same. The references are looked up once, not for each row.
create function rows_of_in_bin(gone uuid[]) returns uuid[]
  language sql stable
begin atomic
  with edge as materialized (select * from references_between_rows()),
  merged as (
    select m.account_id, m.change_id, m.before
      from change c
      join change_row m on m.account_id = c.account_id and m.change_id = c.id
       and m.table_name = 'contact' and m.op = 'DELETE'
     where c.account_id = current_account() and c.kind = 'contact.merged'
       and not exists (select from merged_contact k where k.account_id = c.account_id and k.id = (m.before ->> 'id')::uuid))
  select coalesce(array_agg(distinct it.id::uuid), '{}')
    from (select coalesce(r.after, r.before) ->> 'id' as id
            from change_row r join edge e on e.from_table = r.table_name and e.goes_along
           where r.account_id = current_account()
             and (r.before ->> e.from_column = any (gone::text[]) or r.after ->> e.from_column = any (gone::text[]))
          union all
          select m.before ->> 'id'
            from merged m
           where exists (select from change_row r left join edge e on e.from_table = r.table_name
                          where r.account_id = m.account_id and r.change_id = m.change_id and r.op = 'UPDATE'
                            and (r.before ->> e.from_column = m.before ->> 'id' and r.after ->> e.from_column = any (gone::text[])
                                 or r.table_name = 'contact' and r.after ->> 'id' = any (gone::text[])
                                    and r.before ->> 'introducer_id' is distinct from m.before ->> 'id'))
              or (select count(*) from change_row r where r.account_id = m.account_id and r.change_id = m.change_id) = 1
                 and (select bool_and(k.id = any (gone)) from contact k
                       where k.account_id = m.account_id and k.name_key = m.before ->> 'name_key')) it
   where it.id is not null and it.id <> all (gone::text[]);
end;

-- Conversations, also in the bin, in which nobody but these took part. An event is none.
create function talks_of(gone uuid[]) returns uuid[]
  language sql stable
begin atomic
  with took_part as (
    select meeting_id, contact_id from meeting_contact where account_id = current_account()
    union
    select (coalesce(after, before) ->> 'meeting_id')::uuid, (coalesce(after, before) ->> 'contact_id')::uuid
      from change_row where account_id = current_account() and table_name = 'meeting_contact')
  select coalesce(array_agg(it.meeting_id), '{}')
    from (select meeting_id from took_part group by meeting_id having bool_and(contact_id = any (gone))) it
   where it.meeting_id <> all (gone)
     and not exists (select from meeting m where m.account_id = current_account() and m.id = it.meeting_id and m.kind = 'EVENT')
     and not exists (select from change_row r where r.account_id = current_account() and r.table_name = 'meeting'
                        and coalesce(r.after, r.before) ->> 'id' = it.meeting_id::text
                        and coalesce(r.after, r.before) ->> 'kind' = 'EVENT');
end;

-- Takes rows out of the bin for good. All else in a change can still be put back, and the change is
-- called by what is left. let_loose: the rows go, so that what names them names nobody.
create function forget_in_bin(rows uuid[], names text[], let_loose boolean) returns void
  language plpgsql as $$
declare
  gone text[] := rows::text[];
  touched uuid[];
  going bigint[];
  edge record;
  one uuid;
begin
  -- The references are looked up once, not for each row.
  with edge as materialized (select * from references_between_rows())
  select coalesce(array_agg(distinct r.change_id), '{}'),
         coalesce(array_agg(distinct r.seq) filter (where r.is_one or r.goes_along), '{}')
    into touched, going
    from (select c.change_id, c.seq, e.goes_along, coalesce(c.after, c.before) ->> 'id' = any (gone) as is_one,
                 c.before ->> e.from_column = any (gone) or c.after ->> e.from_column = any (gone) as names_one
            from change_row c left join edge e on e.from_table = c.table_name
           where c.account_id = current_account()) r
   where r.is_one or r.names_one;
  -- Two entries that were made one are not made two again.
  delete from change c
   where c.account_id = current_account() and c.kind = 'contact.merged'
     and exists (select from change_row r where r.account_id = c.account_id and r.change_id = c.id and r.table_name = 'contact'
                    and r.op = 'DELETE' and r.before ->> 'id' = any (gone));
  delete from change_row r
   where r.account_id = current_account() and r.change_id = any (touched) and r.seq = any (going);
  if let_loose then
    for edge in select * from references_between_rows() r where not r.goes_along loop
      update change_row
         set before = case when before ->> edge.from_column = any (gone)
                           then jsonb_set(before, array[edge.from_column], 'null') else before end,
             after = case when after ->> edge.from_column = any (gone)
                          then jsonb_set(after, array[edge.from_column], 'null') else after end
       where account_id = current_account() and table_name = edge.from_table
         and (before ->> edge.from_column = any (gone) or after ->> edge.from_column = any (gone));
    end loop;
    delete from change_row
     where account_id = current_account() and change_id = any (touched) and op = 'UPDATE'
       and before - 'version' = after - 'version';
  end if;
  for one in select c.id from change c
              where c.account_id = current_account() and c.put_back_at is null
                and (c.id = any (touched) or exists (select from unnest(names) n
                       where position(lower(n) in lower(array_to_string(c.about, ' '))) > 0)) loop
    perform end_change(one, 3);
  end loop;
end
$$;

-- What notes an id without a reference to it.
create function forget_ids(rows uuid[]) returns void
  language sql
begin atomic
  delete from saved_anyway where account_id = current_account() and about_id = any (rows);
  delete from calendar_entry where account_id = current_account() and id = any (rows);
end;
