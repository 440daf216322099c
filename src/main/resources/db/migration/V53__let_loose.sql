-- A row that lost its reference to what was removed may go on: a step that was done since, a lead that moved.
-- Putting back what was removed then gives it that reference again and leaves the rest as it is by now.

-- The columns that an update emptied because the row they named went with the same change; null where it
-- altered anything else.
create function let_loose(wanted uuid, was jsonb, became jsonb) returns text[]
  language sql stable
  return (
    select array_agg(b.key) from jsonb_each(was) b
     where b.key <> 'version' and b.value is distinct from became -> b.key
    having bool_and(became -> b.key = 'null'::jsonb and exists (
      select from change_row d where d.account_id = current_account() and d.change_id = wanted and d.op = 'DELETE'
                                 and d.before ->> 'id' = b.value #>> '{}')));

-- As in V12, but for those.
create or replace function put_back(wanted uuid) returns boolean
  language plpgsql set timezone = 'UTC' as $$
declare
  r change_row;
  found_row jsonb;
  loose text[];
  was jsonb;
  became jsonb;
  remembered bigint := 0;
  last_seq bigint := (select max(seq) from change_row where account_id = current_account() and change_id = wanted);
begin
  perform set_config('askwell.change', wanted::text, true);
  for r in select * from change_row where account_id = current_account() and change_id = wanted order by seq desc loop
    was := r.before;
    became := r.after;
    if r.op = 'UPDATE' then
      loose := let_loose(wanted, r.before, r.after);
      if loose is not null then
        was := (select jsonb_object_agg(key, value) from jsonb_each(r.before) where key = any (loose || 'version'::text));
        became := (select jsonb_object_agg(key, value) from jsonb_each(r.after) where key = any (loose));
      end if;
    end if;
    if r.op <> 'DELETE' then
      execute format('select to_jsonb(t) from %1$I t, jsonb_populate_record(null::%1$I, $1) k where %2$s for update of t',
        r.table_name, same_key(r.table_name::regclass)) into found_row using r.after;
      if found_row is null or not says_the_same(found_row, became) then
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
        replace(columns_of(r.table_name::regclass, was, '%1$I = b.%1$I'),
          'version = b.version', 'version = t.version + 1')) using r.after, r.before;
    end if;
    remembered := remembered + (r.table_name <> 'follow_up_event')::int;
  end loop;
  perform set_config('askwell.change', '', true);
  return remembered = (select count(*) from change_row where account_id = current_account() and change_id = wanted
                          and seq > last_seq and table_name <> 'follow_up_event');
end
$$;
