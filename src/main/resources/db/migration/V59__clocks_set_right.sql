-- As in V11, but tries that were used up while a clock was ahead come back at their pace once it is set right, and not
-- only when it gets there again. Clocks of several instances may differ by less than this.
create or replace function take_attempt(keys bytea[], sizes integer[], seconds_each integer[], moment timestamptz)
  returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  bucket record;
  filled double precision;
  wait   integer := 0;
begin
  for bucket in select * from unnest(keys, sizes, seconds_each) as b(key, size, seconds) order by b.key loop
    insert into attempt as a (key, level, as_of) values (bucket.key, 0, moment)
      on conflict (key) do update
        set level = greatest(0, a.level - greatest(0, extract(epoch from moment - a.as_of)) / bucket.seconds),
            as_of = case when moment < a.as_of - interval '5 minutes' then moment else greatest(a.as_of, moment) end
      returning a.level into filled;
    if filled + 1 > bucket.size then
      wait := greatest(wait, ceil((filled + 1 - bucket.size) * bucket.seconds)::integer, 1);
    end if;
  end loop;
  if wait = 0 then
    update attempt set level = level + 1 where key = any (keys);
  else
    -- Tries that are turned away leave no rows behind, however many addresses they make up.
    delete from attempt where key = any (keys) and level = 0;
  end if;
  return wait;
end
$$;
