-- Copies an account (bench.account) with all its rows to so many others (from bench.first to bench.last), whatever
-- tables there are: every id is another one, and every word of the search belongs to its new account. Triggers are
-- off and the indexes that only serve reading are built at the end.
set session_replication_role = replica;
set maintenance_work_mem = '512MB';

create or replace function pg_temp.other(account uuid, id uuid) returns uuid language sql immutable
  return overlay(overlay(id::text placing substr(md5(account::text || id), 1, 3) from 16)
                 placing '8' || substr(md5(account::text || id), 4, 3) || '-' || substr(md5(account::text || id), 7, 12) from 20)::uuid;

create temp table other_account on commit drop as
  select n, pg_temp.other(md5('account' || n)::uuid, md5('account' || n)::uuid) as id
    from generate_series(current_setting('bench.first')::int, current_setting('bench.last')::int) n;

do $$
declare
  t record;
  later text[] := '{}';
begin
  if (select count(*) from other_account) > 20 then
    for t in select i.indexrelid::regclass as name, pg_get_indexdef(i.indexrelid) as told
               from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'account_id'
               join pg_class c on c.oid = i.indrelid and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
              where not i.indisunique loop
      later := later || t.told;
      execute format('drop index %s', t.name);
    end loop;
  end if;
  insert into account (id, email, name, password_hash, zone, locale, opened_at, version)
  select o.id, 'p' || o.n || '@example.org', a.name, a.password_hash, a.zone, a.locale, a.opened_at, 0
    from other_account o join account a on a.id = current_setting('bench.account')::uuid;
  for t in
    select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns,
           string_agg(case when a.attname = 'account_id' then 'o.id'
                           when a.attname in ('words') and a.atttypid = 'tsvector'::regtype then
                             'replace(t.words::text, '''''''' || search_mark(t.account_id), '''''''' || search_mark(o.id))::tsvector'
                           when a.atttypid = 'uuid'::regtype then format('pg_temp.other(o.id, t.%I)', a.attname)
                           when a.atttypid = 'uuid[]'::regtype then
                             format('array(select pg_temp.other(o.id, x) from unnest(t.%I) x)', a.attname)
                           else format('t.%I', a.attname) end, ', ' order by a.attnum) as copied
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
       and exists (select from pg_attribute x where x.attrelid = c.oid and x.attname = 'account_id' and not x.attisdropped)
       -- What belongs to a browser, a letter or a moment, and the bin.
       and c.relname not in ('submission', 'known_device', 'change', 'change_row', 'outbox_mail', 'account_reminders',
                             'calendar_feed', 'invitation', 'handbill_share')
     group by c.relname loop
    execute format('insert into %1$I (%2$s) select %3$s from other_account o cross join %1$I t'
      || ' where t.account_id = current_setting(''bench.account'')::uuid', t.name, t.columns, t.copied);
  end loop;
  for t in select unnest(later) as told loop
    execute t.told;
  end loop;
end
$$;
set session_replication_role = origin;
