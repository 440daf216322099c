-- As in V34, but most of what a search cost was making plans anew, so they are made once for each connection. So that
-- they fit accounts of any size, the words are the only way in: every other index is out of reach of
-- "is not distinct from", and the whole table is not read. What fits is read once, and only what has a
-- title is asked where its words stand. What is counted beyond 4,000 is not counted.
create type search_row as (
  kind text, part text, id uuid, tier integer, place bigint, found bigint, meant text[]);

create or replace function search_found(q text, wanted_kind text, each_kind integer, skipped integer)
  returns table (kind text, part text, id uuid, tier integer, place bigint, found bigint, meant text[])
  language plpgsql stable security definer rows 30 set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  account uuid := current_account();
  mark text := search_mark(account);
  typed text[] := search_typed(q);
  folded text := search_fold(q);
  near text[];
  -- Anywhere, in the title as they are, as beginnings in the title, in title or company, in the company.
  anywhere tsquery := search_query(mark, typed, '', '*');
  titled tsquery := search_query(mark, typed, 'A', '');
  begun tsquery := search_query(mark, typed, 'A', '*');
  employed tsquery := search_query(mark, typed, 'AB', '*');
  company tsquery := search_query(mark, typed, 'B', '*');
  near_anywhere tsquery;
  near_titled tsquery;
  near_begun tsquery;
  near_employed tsquery;
  near_company tsquery;
  -- One or two letters begin nearly everything: then only people and companies are looked through.
  short boolean := (select coalesce(max(char_length(t)), 0) from unnest(typed) as t) < 3;
  common boolean := false;
  few boolean;
  answer search_row[];
  words text[];
begin
  if account is null or anywhere is null then
    return;
  end if;
  -- What many of the first and many of the latest texts say is not looked up everywhere: that alone would take longest.
  if not short then
    common := (select count(*) filter (where l.hit) from (select r.words @@ anywhere as hit from search_text r
                where r.account_id = account order by r.happened_on desc limit 150) l) > 9
      and (select count(*) filter (where l.hit) from (select r.words @@ anywhere as hit from search_text r
            where r.account_id = account order by r.happened_on limit 150) l) > 9;
  end if;
  loop
    words := array(select distinct unnest(string_to_array(w, '|')) from unnest(typed || near) as w);
      with many as materialized (
        select t.part, t.id, t.happened_on, case when t.part in ('PERSON', 'COMPANY') then char_length(t.title) end as size,
               case when t.title is null or not t.words @@ employed then 3 when t.words @@ titled then 0
                    when t.words @@ begun then 1 else 2 end as tier,
               t.part = 'PERSON' and t.words @@ employed and t.words @@ company as there
          from search_text t
         where not short and not common and t.words @@ anywhere and t.account_id is not distinct from account
         limit 4000),
      -- What nearly everything says is looked for among people, companies and the latest of the rest.
      size as materialized (select common or count(*) = 4000 as common, not common and count(*) < 9 and min(m.tier) is distinct from 0 as few from many m),
      hits as materialized (
        select m.*, null::real as likeness from many m where not (select s.common from size s)
        union all
        select t.part, t.id, t.happened_on, null,
               case when t.title is null then 3 when t.words @@ titled then 0 when t.words @@ begun then 1 else 3 end, false, null
          from (select r.part, r.id, r.happened_on, r.title, r.words from search_text r
                 where (select s.common from size s) and r.account_id = account
                 order by r.happened_on desc limit 5000) t
         where t.part not in ('PERSON', 'COMPANY') and t.words @@ anywhere
        union all
        select t.part, t.id, t.happened_on, char_length(t.title),
               case when not t.words @@ employed then 3 when t.words @@ titled then 0 when t.words @@ begun then 1 else 2 end,
               t.part = 'PERSON' and t.words @@ employed and t.words @@ company, null
          from search_text t
         where (short or (select s.common from size s)) and t.account_id is not distinct from account
           and t.part in ('PERSON', 'COMPANY') and t.words @@ anywhere and (not short or t.words @@ employed)
        union all
        select t.part, t.id, t.happened_on, case when t.part in ('PERSON', 'COMPANY') then char_length(t.title) end,
               case when t.words @@ near_titled then 4 when t.words @@ near_begun then 5 when t.words @@ near_employed then 6 else 7 end,
               t.part = 'PERSON' and t.words @@ near_company, similarity(search_fold(t.title), folded)
          from search_text t
         where near is not null and t.account_id is not distinct from account and t.words @@ near_anywhere
           and not t.words @@ anywhere),
      all_hits as materialized (
        select search_kind(h.part) as kind, h.part, h.id, h.happened_on, h.size, h.tier, h.likeness from hits h
        union all
        select 'COMPANIES', 'EMPLOYER', (array_agg(c.id order by c.id))[1], max(h.happened_on), min(char_length(c.company)),
               min(case when h.tier < 4 then 1 else 5 end), max(case when h.tier > 3 then similarity(c.company_key, folded) end)
          from hits h join contact c on c.account_id = account and c.id = h.id
         where h.there
           and not exists (select from target_company o where o.account_id = account and o.name_key = c.company_key and o.removed_on is null)
         group by c.company_key),
      counted as (select a.kind, count(*) as found from all_hits a group by a.kind)
      select array_agg((c.kind, t.part, t.id, t.tier, skipped + t.place, c.found, words)::search_row order by search_order(c.kind), t.place),
             (select s.few from size s)
        into answer, few
        from counted c
        left join lateral (
         select f.part, f.id, f.tier, row_number() over () as place
           from (select a.part, a.id, a.tier from all_hits a
                  where a.kind = c.kind and (wanted_kind is null or wanted_kind = c.kind)
                  order by a.tier, a.likeness desc nulls last, a.size, a.happened_on desc, a.id limit each_kind offset skipped) f) t on true;
    -- Little was found, and nobody is called so: what may be meant is looked for, too.
    exit when short or not few or near is not null;
    near := search_near(account, typed);
    exit when near is null;
    near_anywhere := search_query(mark, near, '', '*');
    near_titled := search_query(mark, near, 'A', '');
    near_begun := search_query(mark, near, 'A', '*');
    near_employed := search_query(mark, near, 'AB', '*');
    near_company := search_query(mark, near, 'B', '*');
  end loop;
  return query select a.kind, a.part, a.id, a.tier, a.place, a.found, a.meant from unnest(answer) a;
end
$$;

-- The derivation of a standing is long, and was planned for every exchange that is written down; planning it took longer
-- than doing it. Planned once for each connection it must fit an account of any size, so it goes from person to person
-- by their indexes, never through a whole table.
alter function reckon(uuid, uuid[]) set plan_cache_mode = force_generic_plan;
alter function reckon(uuid, uuid[]) set enable_seqscan = off;
alter function reckon(uuid, uuid[]) set enable_hashjoin = off;
alter function reckon(uuid, uuid[]) set enable_mergejoin = off;

-- So do the names that stand beside what is found.
alter function search_name(uuid, uuid) set plan_cache_mode = force_generic_plan;
alter function search_name(uuid, uuid) set enable_seqscan = off;
alter function search_names(uuid, uuid) set plan_cache_mode = force_generic_plan;
alter function search_names(uuid, uuid) set enable_seqscan = off;
alter function search_names(uuid, uuid) set enable_hashjoin = off;
alter function search_names(uuid, uuid) set enable_mergejoin = off;

-- What is asked of a person beside their reach stands there, too (see `reached`).
create or replace view contact_reach with (security_invoker = true) as
  select c.account_id, c.id as contact_id, c.reach,
         coalesce(c.industry_key = f.industry_key, false)
           or coalesce(not off_focus(t, f) and coalesce(t.industry_key, f.industry_key) = f.industry_key, false)
           and t.id is not null as in_industry,
         t.id is not null and not off_focus(t, f) as at_target, c.introducer_id, c.how_met
    from contact c
    left join focus f on f.account_id = c.account_id and f.ended_on is null
    left join target_company t
      on t.account_id = c.account_id and t.name_key = c.company_key and t.removed_on is null;
