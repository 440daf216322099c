-- What was changed and can be put back: a journal of rows before and after, kept for 30 days.

create table change (
  account_id  uuid not null references account on delete cascade,
  id          uuid not null,
  -- The table it is about and what happened to it, such as contact.removed: the key of its words.
  kind        text not null,
  -- What it was called, for the first few, and how many more there were.
  about       text[] not null default '{}',
  more        integer not null default 0,
  happened_at timestamptz not null,
  put_back_at timestamptz,
  primary key (account_id, id)
);
create index change_latest on change (account_id, happened_at, id);

create table change_row (
  account_id uuid not null,
  change_id  uuid not null,
  seq        bigint generated always as identity,
  table_name text not null,
  op         text not null check (op in ('INSERT', 'UPDATE', 'DELETE')),
  before     jsonb,
  after      jsonb,
  primary key (account_id, change_id, seq),
  foreign key (account_id, change_id) references change on delete cascade
);

create index change_row_of on change_row (account_id, table_name, (coalesce(after, before) ->> 'id'));

call protect('change');
call protect('change_row');

-- Notes a row that changes while a change is recorded, also one that goes or is let loose with
-- another (on delete). It acts with the rights of whoever changed the row, and the note belongs to
-- the account of the row. One time zone, so that the same moment always reads the same.
create function remember() returns trigger
  language plpgsql set timezone = 'UTC' as $$
begin
  if tg_op = 'UPDATE' and old is not distinct from new then
    return null;
  end if;
  insert into change_row (account_id, change_id, table_name, op, before, after)
  values (case tg_op when 'INSERT' then new.account_id else old.account_id end,
          current_setting('askwell.change')::uuid, tg_table_name, tg_op,
          case when tg_op <> 'INSERT' then to_jsonb(old) end,
          case when tg_op <> 'DELETE' then to_jsonb(new) end);
  return null;
end
$$;

-- Has a table's rows remembered. Its references are checked at the end of putting something back,
-- because a row that went took those that name it with it, in no order that could be reversed.
create procedure remember_rows(t regclass)
  language plpgsql as $$
declare
  reference name;
begin
  execute format('create trigger remember after insert or update or delete on %s for each row'
    || ' when (current_setting(''askwell.change'', true) <> '''') execute function remember()', t);
  for reference in select conname from pg_constraint where conrelid = t and contype = 'f' and not condeferrable loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', t, reference);
  end loop;
end
$$;

-- As before, and from now on every new table of an account can be put back.
create or replace procedure protect(t regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('create policy own_rows on %s using (account_id = current_account()) with check (account_id = current_account())', t);
  execute format('grant select, insert, update, delete on %s to askwell_app', t);
  -- Lets a large import gather statistics at once (PostgreSQL 17 and later).
  if current_setting('server_version_num')::int >= 170000 then
    execute format('grant maintain on %s to askwell_app', t);
  end if;
  call remember_rows(t);
end
$$;

do $$
declare
  t regclass;
begin
  for t in select c.oid from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
              and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'own_rows')
              and c.relname not in ('submission', 'change', 'change_row') loop
    call remember_rows(t);
  end loop;
end
$$;

-- P8: the history of a follow-up only grows. Putting something back takes no line out of it, and
-- brings back those that went with their follow-up.
drop trigger remember on follow_up_event;
create trigger remember after delete on follow_up_event for each row
  when (current_setting('askwell.change', true) <> '') execute function remember();

-- Whether a row still says what it said then; its version apart, and columns that came since.
create function says_the_same(now_row jsonb, then_row jsonb) returns boolean
  language sql immutable parallel safe
  return not exists (
    select from jsonb_each(then_row) t
     where t.key <> 'version' and now_row ? t.key and now_row -> t.key is distinct from t.value);

-- Columns of a table that a remembered row has, each set into a pattern such as '%1$I = b.%1$I'.
create function columns_of(t regclass, remembered jsonb, pattern text) returns text
  language sql stable
  return (select string_agg(format(pattern, attname), ', ' order by attnum) from pg_attribute
           where attrelid = t and attnum > 0 and not attisdropped and attgenerated = '' and remembered ? attname);

create function same_key(t regclass) returns text
  language sql stable
  return (select string_agg(format('t.%1$I = k.%1$I', a.attname), ' and ')
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
           where c.conrelid = t and c.contype = 'p');

-- Takes a change back, row by row, the last first. False when a row changed since, or when more
-- would go than the change brought. It acts with the rights of its caller.
create function put_back(wanted uuid) returns boolean
  language plpgsql set timezone = 'UTC' as $$
declare
  r change_row;
  found_row jsonb;
  remembered bigint := 0;
  last_seq bigint := (select max(seq) from change_row where account_id = current_account() and change_id = wanted);
begin
  perform set_config('askwell.change', wanted::text, true);
  for r in select * from change_row where account_id = current_account() and change_id = wanted order by seq desc loop
    if r.op <> 'DELETE' then
      execute format('select to_jsonb(t) from %1$I t, jsonb_populate_record(null::%1$I, $1) k where %2$s for update of t',
        r.table_name, same_key(r.table_name::regclass)) into found_row using r.after;
      if found_row is null or not says_the_same(found_row, r.after) then
        return false;
      end if;
    end if;
    if r.op = 'INSERT' then
      execute format('delete from %1$I t using jsonb_populate_record(null::%1$I, $1) k where %2$s',
        r.table_name, same_key(r.table_name::regclass)) using r.after;
    elsif r.op = 'DELETE' then
      execute format('insert into %1$I (%2$s) select %2$s from jsonb_populate_record(null::%1$I, $1)',
        r.table_name, columns_of(r.table_name::regclass, r.before, '%1$I')) using r.before;
    else
      execute format('update %1$I t set %3$s from jsonb_populate_record(null::%1$I, $1) k,'
        || ' jsonb_populate_record(null::%1$I, $2) b where %2$s', r.table_name, same_key(r.table_name::regclass),
        replace(columns_of(r.table_name::regclass, r.before, '%1$I = b.%1$I'),
          'version = b.version', 'version = t.version + 1')) using r.after, r.before;
    end if;
    remembered := remembered + (r.table_name <> 'follow_up_event')::int;
  end loop;
  perform set_config('askwell.change', '', true);
  return remembered = (select count(*) from change_row where account_id = current_account() and change_id = wanted
                          and seq > last_seq and table_name <> 'follow_up_event');
end
$$;

-- What a row of a change is called: its own words, and the person it belongs to.
create function called(wanted uuid, remembered jsonb) returns text
  language sql stable
  begin atomic
  select left(case when person is null then words else coalesce(words || ' (' || person || ')', person) end, 200)
    from (select coalesce(remembered ->> 'name', remembered ->> 'subject', remembered ->> 'action',
                          remembered ->> 'what', remembered ->> 'note', remembered ->> 'fact',
                          remembered ->> 'title') as words,
                 (select string_agg(distinct n.name, ', ')
                    from (select c.id, c.name from contact c where c.account_id = current_account()
                          union all
                          select (x.before ->> 'id')::uuid, x.before ->> 'name' from change_row x
                           where x.account_id = current_account() and x.change_id = wanted
                             and x.table_name = 'contact' and x.op = 'DELETE') n
                   where n.id = (remembered ->> 'contact_id')::uuid
                      or remembered ? 'meeting_on' and n.id in (
                        select mc.contact_id from meeting_contact mc
                         where mc.account_id = current_account() and mc.meeting_id = (remembered ->> 'id')::uuid
                        union all
                        select (x.before ->> 'contact_id')::uuid from change_row x
                         where x.account_id = current_account() and x.change_id = wanted
                           and x.table_name = 'meeting_contact' and x.op = 'DELETE'
                           and x.before ->> 'meeting_id' = remembered ->> 'id')) as person) it;
  end;

-- Ends the recording and gives the change its name; false, and no change, when nothing changed.
create function end_change(wanted uuid, most_named integer) returns boolean
  language plpgsql as $$
declare
  names text[];
begin
  perform set_config('askwell.change', '', true);
  with concerned as (
    select r.seq, r.op, coalesce(r.before, r.after) as remembered,
           bool_or(r.op = 'DELETE') over () as some_went
      from change c join change_row r on r.account_id = c.account_id and r.change_id = c.id
     where c.account_id = current_account() and c.id = wanted and r.table_name = split_part(c.kind, '.', 1)),
  each_one as (
    select min(seq) as seq, remembered ->> 'id' as id, (array_agg(remembered order by seq))[1] as remembered
      from concerned where op = 'DELETE' or not some_went group by remembered ->> 'id')
  select array_agg(case when place <= most_named then called(wanted, remembered) end order by place) into names
    from (select remembered, row_number() over (order by seq) as place from each_one) e;
  if not exists (select from change_row where account_id = current_account() and change_id = wanted) then
    delete from change where account_id = current_account() and id = wanted;
    return false;
  end if;
  update change
     set about = array_remove(coalesce(names[1:most_named], '{}'), null),
         more = greatest(coalesce(cardinality(names), 0) - most_named, 0)
   where account_id = current_account() and id = wanted;
  return true;
end
$$;
