-- Search over everything an account wrote. Extensions that the owner of a database may create.
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- The words of a text as people mean them: no case, no accents, no points, no punctuation. Letters that
-- no decomposition takes apart are replaced; signs of East Asia, which stand without blanks between
-- them, become words of their own.
create function search_fold(written text) returns text
  language sql immutable strict parallel safe
  return case when octet_length(written) = char_length(written)
    then translate(lower(written), E'!"#$%&()*+,-./:;<=>?@[\\]^_{|}~\t\n\r''`', repeat(' ', 33))
    else regexp_replace(regexp_replace(
    replace(replace(replace(replace(
      translate(lower(regexp_replace(normalize(written, NFKD),
        U&'[''`\00B4\02B9-\02BF\2018-\201B\2032\FF07\0300-\036F\0591-\05C7\0610-\061A\0640\064B-\065F\0670\00AD\200B-\200F\2060\FEFF]', '', 'g')),
        U&'\0142\00F8\0111\00F0\0127\014B\0167\0259\025B\0254\0253\0257\0199\01B4\0649\06CC\06A9\03C2\0131',
        U&'lodd\0068nteeobdky\064A\064A\0643\03C3i'),
      U&'\00DF', 'ss'), U&'\00FE', 'th'), U&'\00E6', 'ae'), U&'\0153', 'oe'),
    U&'([\3040-\30FF\3400-\4DBF\4E00-\9FFF\F900-\FAFF])', ' \1 ', 'g'),
    U&'[\0001-\002F\003A-\0040\005B-\0060\007B-\00BF\00D7\00F7\2010-\206F\20A0-\20CF\2190-\2BFF\2E00-\2E7F\3000-\303F\FE0E\FE0F]+', ' ', 'g') end;

-- The same as German and Danish keyboards of others write it: Müller is Mueller, too.
create function search_spelled_out(written text) returns text
  language sql immutable strict parallel safe
  return search_fold(replace(replace(replace(replace(replace(lower(normalize(written, NFC)),
    U&'\00E4', 'ae'), U&'\00F6', 'oe'), U&'\00FC', 'ue'), U&'\00F8', 'oe'), U&'\00E5', 'aa'));

-- What can be found, one row each, kept by triggers in the transaction of whatever changes: a copy of
-- what the tables say, so never put back by itself. part: the table it comes from.
create table search_text (
  account_id  uuid not null references account on delete cascade,
  part        text not null check (part in ('PERSON', 'COMPANY', 'MEETING', 'FACT', 'TOUCH', 'ASK', 'PROMISE', 'GIVE', 'NEED')),
  id          uuid not null,
  -- On whose page it is, for what has no page of its own.
  contact_id  uuid,
  title       text,
  -- Job and company, or the people it is about.
  line        text,
  body        text,
  happened_on date not null,
  -- Each word after the end of the account's id, so that the words of one account stand together in the
  -- index and those of a million other people cost nothing. A: title, B: company, C: job and people, D: the rest.
  words       tsvector not null,
  primary key (account_id, part, id)
);
create index search_text_contact on search_text (account_id, contact_id);
create index search_text_latest on search_text (account_id, happened_on desc);
create index search_text_words on search_text using gin (words) with (fastupdate = off);
create index search_text_names on search_text using gin (words) with (fastupdate = off) where part in ('PERSON', 'COMPANY');

-- Every word of an account once (twice, when two added it at the same moment), for putting typing
-- errors right, with the row that brought it.
create table search_word (
  account_id uuid not null references account on delete cascade,
  word       text collate "C" not null,
  part       text not null,
  id         uuid not null,
  primary key (account_id, word, part, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['search_text', 'search_word'] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy own_rows on %s using (account_id = current_account()) with check (account_id = current_account())', t);
    execute format('grant select, insert, update, delete on %s to askwell_app', t);
  end loop;
end
$$;

-- What stands before each word of an account.
create function search_mark(account uuid) returns text
  language sql immutable strict parallel safe
  return right(account::text, 6);

-- The words of a text: as they are, spelled out, and joined where a hyphen parts them.
create function search_words(written text) returns text[]
  language plpgsql immutable parallel safe as $$
declare
  words text[];
begin
  if written is null then
    return '{}';
  end if;
  -- No index takes a word of more than 2046 bytes.
  if octet_length(written) > 1000 then
    written := regexp_replace(written, '([^[:space:]]{250})[^[:space:]]+', '\1', 'g');
  end if;
  words := string_to_array(search_fold(written), ' ');
  if octet_length(written) > char_length(written)
     and written ~ U&'[\00C4\00D6\00DC\00C5\00D8\00E4\00F6\00FC\00E5\00F8\0308\030A]' then
    words := words || string_to_array(search_spelled_out(written), ' ');
  end if;
  if position('-' in written) > 0 then
    words := words || string_to_array(search_fold(regexp_replace(written, '(\S)-(?=\S)', '\1', 'g')), ' ');
  end if;
  return array_remove(words, '');
end
$$;

-- Folded words hold no sign that would have to be escaped.
create function search_lexemes(mark text, words text[], weight text) returns tsvector
  language plpgsql immutable parallel safe as $$
begin
  return case when cardinality(words) = 0 then ''::tsvector
    else ('''' || mark || array_to_string(words, ''':1' || weight || ' ''' || mark) || ''':1' || weight)::tsvector end;
end
$$;

-- What a row of each table says. company: of a person; people: their job, or the names of those a row is about.
create type search_entry as (
  contact_id uuid, title text, company text, people text, line text, body text, happened_on date);

-- Planned anew each time: a plan from when the list was empty would read all of it.
create function search_name(account uuid, contact uuid) returns text
  language sql stable set plan_cache_mode = force_custom_plan
  return (select c.name from contact c where c.account_id = account and c.id = contact);

create function search_names(account uuid, meeting uuid) returns text
  language sql stable set plan_cache_mode = force_custom_plan
  return (select string_agg(c.name, ', ' order by c.name_key)
            from meeting_contact mc join contact c on c.account_id = mc.account_id and c.id = mc.contact_id
           where mc.account_id = account and mc.meeting_id = meeting);

create function search_entry_about(account uuid, contact uuid, said text, noted_on date) returns search_entry
  language sql stable
  begin atomic
  select row(contact, null, null, n.name, n.name, said, noted_on)::search_entry from (select search_name(account, contact) as name) n;
  end;

create function search_entry_of(c contact) returns search_entry language sql stable
  return row(c.id, c.name, c.company, c.job_title, concat_ws(', ', c.job_title, c.company),
    concat_ws(E'\n', c.how_met, c.notes, c.email, c.phone, c.industry), c.added_on)::search_entry;

create function search_entry_of(t target_company) returns search_entry language sql stable
  return case when t.removed_on is null then
    row(null, t.name, null, null, concat_ws(', ', t.industry, t.place), concat_ws(E'\n', t.why, t.notes, t.category), t.added_on)::search_entry end;

create function search_entry_of(m meeting) returns search_entry language sql stable
  begin atomic
  select row(null, m.title, null, p.names, p.names,
             concat_ws(E'\n', m.learned, m.notes, m.new_companies, m.new_positions, m.resume_feedback, m.place, m.introduction,
                       nullif(array_to_string(m.questions, E'\n'), ''), m.offer, m.their_interests),
             coalesce(m.held_on, m.meeting_on))::search_entry
    from (select search_names(m.account_id, m.id) as names) p;
  end;

create function search_entry_of(f contact_fact) returns search_entry language sql stable
  return search_entry_about(f.account_id, f.contact_id, f.fact, f.noted_on);
create function search_entry_of(t touch) returns search_entry language sql stable
  return search_entry_about(t.account_id, t.contact_id, t.note, t.touched_on);
create function search_entry_of(a ask) returns search_entry language sql stable
  return search_entry_about(a.account_id, a.contact_id, a.subject, a.asked_on);
create function search_entry_of(p promise) returns search_entry language sql stable
  return search_entry_about(p.account_id, p.contact_id, p.action, p.made_on);
create function search_entry_of(g give) returns search_entry language sql stable
  return search_entry_about(g.account_id, g.contact_id, g.what, g.offered_on);
create function search_entry_of(n need) returns search_entry language sql stable
  return row(null, n.what, null, null, null, concat_ws(E'\n', n.why, n.outcome), n.added_on)::search_entry;

-- The words of an entry, marked and weighed.
create function search_vector(account uuid, e search_entry) returns tsvector
  language plpgsql immutable parallel safe as $$
declare
  mark text := search_mark(account);
begin
  return search_lexemes(mark, search_words(e.title), 'A') || search_lexemes(mark, search_words(e.company), 'B')
    || search_lexemes(mark, search_words(e.people), 'C') || search_lexemes(mark, search_words(e.body), 'D');
end
$$;

-- The words of a row that typing errors are put right with.
create function search_known(marked tsvector) returns text[]
  language sql immutable parallel safe
  return (select coalesce(array_agg(substr(word, 7)), '{}') from unnest(tsvector_to_array(marked)) as word
           where char_length(word) between 9 and 36);

-- One look a word: a join would be planned for the empty table and read every word of the account.
create procedure search_bring(account uuid, which text, row_id uuid, brought text[])
  language plpgsql as $$
declare
  one text;
begin
  foreach one in array brought loop
    if not exists (select from search_word w where w.account_id = account and w.word = one) then
      insert into search_word (account_id, word, part, id) values (account, one, which, row_id);
    end if;
  end loop;
end
$$;

-- Words that went with their row stay with another row that has them, if there is one. Only the index of
-- words is asked: for a rare word all else would read the account from end to end.
create function search_pass_on(account uuid, let_go text[]) returns void
  language sql set enable_seqscan = off set enable_indexscan = off
  begin atomic
  insert into search_word (account_id, word, part, id)
  select account, g.word, t.part, t.id
    from unnest(let_go) as g (word)
   cross join lateral (
     select s.part, s.id from search_text s
      where s.account_id = account and s.words @@ quote_literal(search_mark(account) || g.word)::tsquery
      limit 1) t
      on conflict do nothing;
  end;

-- Takes words from a row that says them no more.
create function search_let_go(account uuid, which text, row_id uuid, said text[]) returns void
  language plpgsql as $$
declare
  let_go text[];
begin
  with gone as (
    delete from search_word w
     where w.account_id = account and w.word = any (said) and w.part = which and w.id = row_id returning w.word)
  select array_agg(g.word) into let_go from gone g;
  if let_go is not null then
    perform search_pass_on(account, let_go);
  end if;
end
$$;

-- Makes a row of search_text say what its table says; e is null where there is nothing to find.
create procedure search_put(account uuid, which text, row_id uuid, e search_entry, is_new boolean)
  language plpgsql as $$
declare
  old_words text[] := '{}';
  fresh tsvector;
begin
  if not is_new then
    select search_known(t.words) into old_words from search_text t
     where t.account_id = account and t.part = which and t.id = row_id;
  end if;
  if e.happened_on is null then
    delete from search_text t where t.account_id = account and t.part = which and t.id = row_id;
    perform search_let_go(account, which, row_id, old_words);
    return;
  end if;
  fresh := search_vector(account, e);
  insert into search_text as t (account_id, part, id, contact_id, title, line, body, happened_on, words)
  values (account, which, row_id, e.contact_id, e.title, nullif(e.line, ''), nullif(e.body, ''), e.happened_on, fresh)
  on conflict (account_id, part, id) do update
     set (contact_id, title, line, body, happened_on, words)
       = (excluded.contact_id, excluded.title, excluded.line, excluded.body, excluded.happened_on, excluded.words);
  if cardinality(old_words) > 0 then
    perform search_let_go(account, which, row_id, array(select unnest(old_words) except select unnest(search_known(fresh))));
  end if;
  call search_bring(account, which, row_id, search_known(fresh));
end
$$;

-- Follows a row of the table whose part is the argument.
create function follow_in_search() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  call search_put(new.account_id, tg_argv[0], new.id, search_entry_of(new), tg_op = 'INSERT');
  return null;
end
$$;

-- All rows that one statement removed at once: row by row, a common word would go from each to the next.
-- With an account everything goes by itself.
create function leave_search() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  l record;
begin
  if not exists (select from gone_rows) then
    return null;
  end if;
  for l in
    with gone as (
      delete from search_text t using gone_rows g
       where t.account_id = g.account_id and t.part = tg_argv[0] and t.id = g.id
         and exists (select from account a where a.id = g.account_id)
      returning t.account_id, t.id, t.words),
    let_go as (
      delete from search_word w using (select g.account_id, g.id, unnest(search_known(g.words)) as word from gone g) k
       where w.account_id = k.account_id and w.word = k.word and w.part = tg_argv[0] and w.id = k.id
      returning w.account_id, w.word)
    select o.account_id, array_agg(distinct o.word) as words from let_go o group by o.account_id loop
    perform search_pass_on(l.account_id, l.words);
  end loop;
  return null;
end
$$;

-- Who takes part in a meeting is found with it.
create function follow_meeting_in_search() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held meeting;
begin
  for held in
    select m.* from meeting m
     where m.account_id = coalesce(new.account_id, old.account_id) and m.id in (old.meeting_id, new.meeting_id) loop
    call search_put(held.account_id, 'MEETING', held.id, search_entry_of(held), false);
  end loop;
  return null;
end
$$;

-- Someone's name stands beside everything they take part in: a new one, and one that is put back.
create function rename_in_search() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r record;
begin
  for r in select m as it, m.id from meeting m join meeting_contact mc on mc.account_id = m.account_id and mc.meeting_id = m.id
            where mc.account_id = new.account_id and mc.contact_id = new.id loop
    call search_put(new.account_id, 'MEETING', r.id, search_entry_of(r.it), false);
  end loop;
  for r in select t.part, t.id, search_entry_about(t.account_id, t.contact_id, t.body, t.happened_on) as entry
             from search_text t
            where t.account_id = new.account_id and t.contact_id = new.id and t.part <> 'PERSON' loop
    call search_put(new.account_id, r.part, r.id, r.entry, false);
  end loop;
  return null;
end
$$;

do $$
declare
  kept record;
begin
  for kept in select * from (values ('contact', 'PERSON'), ('target_company', 'COMPANY'), ('meeting', 'MEETING'),
      ('contact_fact', 'FACT'), ('touch', 'TOUCH'), ('ask', 'ASK'), ('promise', 'PROMISE'), ('give', 'GIVE'),
      ('need', 'NEED')) as t(source, part) loop
    -- What is there already.
    execute format('insert into search_text (account_id, part, id, contact_id, title, line, body, happened_on, words)'
      || ' select t.account_id, %2$L, t.id, (e).contact_id, (e).title, nullif((e).line, ''''), nullif((e).body, ''''), (e).happened_on,'
      || ' search_vector(t.account_id, e) from %1$I t cross join lateral (select search_entry_of(t) as e offset 0) x'
      || ' where (e).happened_on is not null', kept.source, kept.part);
    execute format('create trigger found after insert on %I for each row execute function follow_in_search(%L)',
      kept.source, kept.part);
    execute format('create trigger found_gone after delete on %I referencing old table as gone_rows'
      || ' for each statement execute function leave_search(%L)', kept.source, kept.part);
    execute format('create trigger found_changed after update on %I for each row'
      || ' when (old is distinct from new) execute function follow_in_search(%L)', kept.source, kept.part);
  end loop;
end
$$;
insert into search_word (account_id, word, part, id)
select distinct on (account_id, word) account_id, word, part, id
  from search_text cross join lateral unnest(search_known(words)) as word;

create trigger found after insert or update or delete on meeting_contact
  for each row execute function follow_meeting_in_search();
create trigger found_renamed after update on contact
  for each row when (old.name <> new.name) execute function rename_in_search();
create trigger found_again after insert on contact
  for each row when (current_setting('askwell.change', true) <> '') execute function rename_in_search();
revoke execute on function follow_in_search(), leave_search(), follow_meeting_in_search(), rename_in_search() from public;

-- What someone typed, ten words at most. Each element holds the spellings of one word, parted by |, each of
-- them one or more folded words parted by a blank: 'anne marie|annemarie'.
create function search_typed(q text) returns text[]
  language sql immutable
  return array(
    select (select string_agg(distinct spelling, '|')
              from (select array_to_string(array(select left(w, 40) from unnest(string_to_array(s, ' ')) as w where w <> ''), ' ')
                      from unnest(array[search_fold(token), search_spelled_out(token), search_fold(replace(token, '-', ''))]) as s) x (spelling)
             where spelling <> '')
      from regexp_split_to_table(q, '[[:space:],;:/&()"]+') with ordinality as t(token, place)
     where search_fold(token) ~ '[^ ]' order by place limit 10);

-- The same as a query. labels: where the words must stand, or nothing; begins: '*' when the word may go on.
create function search_query(mark text, typed text[], labels text, begins text) returns tsquery
  language sql immutable
  return (select string_agg('(' || (
            select string_agg('(''' || mark || replace(spelling, ' ', ''':' || begins || labels || ' & ''' || mark)
                              || ''':' || begins || labels || ')', ' | ')
              from unnest(string_to_array(word, '|')) as spelling) || ')', ' & ')::tsquery
            from unnest(typed) as word);

-- Two neighbours swapped, the most common slip but one.
create function search_swaps(word text) returns text[]
  language sql immutable strict parallel safe
  return array(select left(word, i - 1) || substr(word, i + 1, 1) || substr(word, i, 1) || substr(word, i + 2)
                 from generate_series(1, char_length(word) - 1) as i);

-- Words of the account that may be meant by this one, the nearest first, and never more than a dozen.
create function search_meant(account uuid, typed text) returns text[]
  language plpgsql stable as $$
declare
  size integer := char_length(typed);
  swaps text[] := search_swaps(typed);
  meant text[];
begin
  if size < 3 then
    return '{}';
  end if;
  meant := array(
    select word from (
      select distinct w.word from search_word w
       where w.account_id = account and char_length(w.word) between size - 1 and size + 1 and w.word <> typed
         and (levenshtein_less_equal(w.word, typed, 1) <= 1 or w.word = any (swaps))) near
     order by similarity(word, typed) desc, word limit 12);
  if cardinality(meant) = 0 and size >= 4 then
    -- The beginning of a longer word, or two slips in a long one.
    meant := array(
      select word from (
        select distinct w.word from search_word w
         where w.account_id = account and w.word <> typed
           and (char_length(w.word) > size
                  and (levenshtein_less_equal(left(w.word, size), typed, 1) <= 1 or left(w.word, size) = any (swaps))
                or size >= 7 and char_length(w.word) between size - 2 and size + 2
                  and levenshtein_less_equal(w.word, typed, 2) <= 2)) near
       order by similarity(word, typed) desc, word limit 12);
  end if;
  return meant;
end
$$;

create function search_exists(account uuid, wanted tsquery) returns boolean
  language sql stable set plan_cache_mode = force_custom_plan
  return exists (select from search_text where account_id = account and words @@ wanted);

-- What was typed with its slips put right: first words that nobody has, then all of them. Null when nothing is near.
create function search_near(account uuid, typed text[]) returns text[]
  language plpgsql stable as $$
declare
  mark text := search_mark(account);
  every boolean;
  spelling text;
  near text[];
  meant text[];
begin
  foreach every in array array[false, true] loop
    near := '{}';
    foreach spelling in array array(select unnest(string_to_array(split_part(t, '|', 1), ' ')) from unnest(typed) as t limit 6) loop
      meant := '{}';
      if every or not search_exists(account, search_query(mark, array[spelling], '', '*')) then
        meant := search_meant(account, spelling);
      end if;
      if cardinality(meant) = 0 or every then
        meant := spelling || meant;
      end if;
      near := near || array_to_string(meant, '|');
    end loop;
    if near <> typed and search_exists(account, search_query(mark, near, '', '*')) then
      return near;
    end if;
  end loop;
  return null;
end
$$;

-- Where a part is shown, and in which order.
create function search_kind(part text) returns text
  language sql immutable parallel safe
  return case part when 'PERSON' then 'PEOPLE' when 'COMPANY' then 'COMPANIES' when 'EMPLOYER' then 'COMPANIES'
    when 'MEETING' then 'MEETINGS' when 'NEED' then 'NEEDS' when 'FACT' then 'NOTES' when 'TOUCH' then 'NOTES' else 'EXCHANGE' end;

create function search_order(kind text) returns integer
  language sql immutable parallel safe
  return array_position(array['PEOPLE', 'COMPANIES', 'MEETINGS', 'EXCHANGE', 'NEEDS', 'NOTES'], kind);

-- Finds what the current account has, past row-level security, whose conditions no such index could serve;
-- it asks for the account itself and answers ids. EMPLOYER: a company of people, by one of them. tier: 0 all
-- words are in the title as they are, 1 they begin words of the title, 2 also of the company, 3 anywhere,
-- and 4 more where a slip was put right. kind: one of search_kind, or null for all. found: how many there
-- are of its kind; a kind that is not shown has one row with nothing but that. meant: the words that were looked for.
create function search_found(q text, wanted_kind text, each_kind integer, skipped integer)
  returns table (kind text, part text, id uuid, tier integer, place bigint, found bigint, meant text[])
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
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
  -- What nearly everything says is looked for among people, companies and the latest of the rest.
  common boolean;
begin
  if account is null or anywhere is null then
    return;
  end if;
  common := not short
    and (select count(*) from (select from search_text t where t.account_id = account and t.words @@ anywhere limit 3000) m) = 3000;
  if not short and not common and not search_exists(account, titled)
     and (select count(*) from (select from search_text t where t.account_id = account and t.words @@ anywhere limit 9) few) < 9 then
    near := search_near(account, typed);
    near_anywhere := search_query(mark, near, '', '*');
    near_titled := search_query(mark, near, 'A', '');
    near_begun := search_query(mark, near, 'A', '*');
    near_employed := search_query(mark, near, 'AB', '*');
    near_company := search_query(mark, near, 'B', '*');
  end if;
  return query
    with hits as materialized (
      select t.part, t.id, t.happened_on, case when t.part in ('PERSON', 'COMPANY') then char_length(t.title) end as size,
             case when t.words @@ titled then 0 when t.words @@ begun then 1 when t.words @@ employed then 2 else 3 end as tier,
             t.part = 'PERSON' and t.words @@ company as there, null::real as likeness
        from search_text t
       where not short and not common and t.account_id = account and t.words @@ anywhere
      union all
      select t.part, t.id, t.happened_on, null, case when t.words @@ titled then 0 when t.words @@ begun then 1 else 3 end, false, null
        from (select * from search_text r where common and r.account_id = account order by r.happened_on desc limit 5000) t
       where t.words @@ anywhere and t.part not in ('PERSON', 'COMPANY')
      union all
      select t.part, t.id, t.happened_on, char_length(t.title),
             case when t.words @@ titled then 0 when t.words @@ begun then 1 when t.words @@ employed then 2 else 3 end,
             t.part = 'PERSON' and t.words @@ company, null
        from search_text t
       where (short or common) and t.account_id = account and t.part in ('PERSON', 'COMPANY') and t.words @@ anywhere
         and (common or t.words @@ employed)
      union all
      select t.part, t.id, t.happened_on, case when t.part in ('PERSON', 'COMPANY') then char_length(t.title) end,
             case when t.words @@ near_titled then 4 when t.words @@ near_begun then 5 when t.words @@ near_employed then 6 else 7 end,
             t.part = 'PERSON' and t.words @@ near_company, similarity(search_fold(t.title), folded)
        from search_text t
       where t.account_id = account and t.words @@ near_anywhere and not t.words @@ anywhere),
    all_hits as (
      select search_kind(h.part) as kind, h.part, h.id, h.happened_on, h.size, h.tier, h.likeness from hits h
      union all
      select 'COMPANIES', 'EMPLOYER', (array_agg(c.id order by c.id))[1], max(h.happened_on), min(char_length(c.company)),
             min(case when h.tier < 4 then 1 else 5 end), max(case when h.tier > 3 then similarity(c.company_key, folded) end)
        from hits h join contact c on c.account_id = account and c.id = h.id
       where h.there
         and not exists (select from target_company o where o.account_id = account and o.name_key = c.company_key and o.removed_on is null)
       group by c.company_key),
    counted as (select a.kind, count(*) as found from all_hits a group by a.kind)
    select c.kind, t.part, t.id, t.tier, skipped + t.place, c.found,
           array(select distinct unnest(string_to_array(w, '|')) from unnest(typed || near) as w)
      from counted c
      left join lateral (
       select f.part, f.id, f.tier, row_number() over () as place
         from (select a.part, a.id, a.tier from all_hits a
                where a.kind = c.kind and (wanted_kind is null or wanted_kind = c.kind)
                order by a.tier, a.likeness desc nulls last, a.size, a.happened_on desc, a.id limit each_kind offset skipped) f) t on true
     order by search_order(c.kind), t.place;
end
$$;
revoke execute on function search_found(text, text, integer, integer) from public;
grant execute on function search_found(text, text, integer, integer) to askwell_app;
