-- What two entries of one person have in common, however each was typed: keys beside the ones that
-- are there. A trigger fills them, so that they hold whichever way a person comes in.

-- How long a name gets that is known by a short form. English, German and Spanish; only "may be".
create function long_form(word text) returns text language sql immutable parallel safe
  return coalesce('{"bob": "robert", "rob": "robert", "bobby": "robert", "bill": "william", "will": "william",
    "billy": "william", "liz": "elizabeth", "beth": "elizabeth", "betty": "elizabeth", "lisa": "elizabeth",
    "lizzie": "elizabeth", "dick": "richard", "rick": "richard", "rich": "richard", "jim": "james",
    "jimmy": "james", "jamie": "james", "tom": "thomas", "tommy": "thomas", "dan": "daniel", "danny": "daniel",
    "dave": "david", "davy": "david", "mike": "michael", "mick": "michael", "micky": "michael", "matt": "matthew",
    "nick": "nicholas", "nicky": "nicholas", "joe": "joseph", "joey": "joseph", "sam": "samuel",
    "ben": "benjamin", "benny": "benjamin", "tony": "anthony", "andy": "andrew", "drew": "andrew",
    "chris": "christopher", "kate": "katherine", "katie": "katherine", "kathy": "katherine",
    "cathy": "catherine", "sue": "susan", "su": "susan", "susie": "susan", "jen": "jennifer", "jenny": "jennifer",
    "meg": "margaret", "maggie": "margaret", "peggy": "margaret", "ed": "edward", "eddie": "edward",
    "ted": "edward", "steve": "steven", "stephen": "steven", "greg": "gregory", "ron": "ronald",
    "don": "donald", "ken": "kenneth", "larry": "lawrence", "pat": "patricia", "patty": "patricia",
    "deb": "deborah", "debbie": "deborah", "becky": "rebecca", "vicky": "victoria", "abby": "abigail",
    "alex": "alexander", "max": "maximilian", "hans": "johannes", "fritz": "friedrich", "sepp": "josef",
    "toni": "anton", "uli": "ulrich", "wolfi": "wolfgang", "kathi": "katharina", "steffi": "stefanie",
    "pepe": "jose", "paco": "francisco", "lola": "dolores", "nacho": "ignacio", "lupe": "guadalupe"}'::jsonb ->> word, word);

-- A name without titles, and ü or ue as u: "Dr. Müller" is written "Mueller" by others.
create function words_of_name(name_key text) returns text[] language sql immutable parallel safe
  return (select coalesce(nullif(array_agg(w order by n) filter (where w <> all (
                   '{dr,prof,mr,mrs,ms,mx,herr,frau,sir,dame,jr,sr,ii,iii,phd,mba,md}')), '{}'), array_agg(w order by n))
            from (select replace(replace(replace(word, 'ae', 'a'), 'oe', 'o'), 'ue', 'u') as w, n
                    from unnest(string_to_array(name_key, ' ')) with ordinality x (word, n)) folded);

-- The same words in one order: "Müller Zoe" is "Zoe Mueller".
create function person_key(words text[]) returns text language sql immutable parallel safe
  return (select string_agg(w, ' ' order by w collate "C") from unnest(words) w);

-- First and last name in full, without what stands between: "Bob T. Smith" may be "Robert Smith".
-- Null where one of them is missing or an initial.
create function alias_key(words text[]) returns text language sql immutable parallel safe
  return case when cardinality(words) > 1 and length(words[1]) > 1 and length(words[cardinality(words)]) > 1
         then long_form(words[1]) || ' ' || words[cardinality(words)] end;

-- Digits of a telephone number; without its extension, the zeros before it and the (0) of +49 (0) 170.
-- Null for what is too short to tell people apart.
create function phone_key(phone text) returns text language sql immutable parallel safe
  return (select case when length(digits) >= 7 then digits end
            from ltrim(regexp_replace(regexp_replace(lower(phone), '\(0\)|(ext|extension|durchwahl|x|#)[. :]*\d+\s*$', '', 'g'),
                   '\D', '', 'g'), '0') as digits);

-- One member page, however it is linked: with and without www, country, upper case and tracking.
create function profile_key(url text) returns text language sql immutable parallel safe
  return (select nullif(regexp_replace(rtrim(split_part(split_part(
            regexp_replace(lower(btrim(url)), '^https?://(www\.)?', ''), '?', 1), '#', 1), '/'),
            '^[a-z]{1,3}\.linkedin\.com', 'linkedin.com'), ''));

alter table contact
  add column person_key text collate "C",
  add column alias_key text collate "C",
  add column email_key text collate "C",
  add column phone_key text collate "C",
  add column profile_key text collate "C";

create function fill_contact_keys() returns trigger language plpgsql as $$
declare
  words text[] := words_of_name(new.name_key);
begin
  new.person_key := person_key(words);
  new.alias_key := alias_key(words);
  new.email_key := nullif(lower(btrim(new.email)), '');
  new.phone_key := phone_key(new.phone);
  new.profile_key := profile_key(new.profile_url);
  return new;
end
$$;
create trigger fill_keys before insert or update on contact for each row execute function fill_contact_keys();
update contact set name_key = name_key;

create index contact_email on contact (account_id, email_key) where email_key is not null;
create index contact_profile on contact (account_id, profile_key) where profile_key is not null;
create index contact_phone on contact (account_id, right(phone_key, 8)) where phone_key is not null;
create index contact_person on contact (account_id, person_key);

-- "They are two people": these are not offered as one again. The smaller id stands first.
create table two_people (
  account_id uuid not null,
  contact_id uuid not null,
  other_id   uuid not null,
  noted_on   date not null,
  primary key (account_id, contact_id, other_id),
  foreign key (account_id, contact_id) references contact on delete cascade,
  foreign key (account_id, other_id) references contact on delete cascade,
  check (contact_id < other_id)
);
create index two_people_other on two_people (account_id, other_id);
call protect('two_people');

-- Where an entry went that was merged into another: its old address leads there.
create table merged_contact (
  account_id uuid not null,
  -- The entry that is gone.
  id         uuid not null,
  contact_id uuid not null,
  merged_on  date not null,
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contact on delete cascade
);
create index merged_contact_contact on merged_contact (account_id, contact_id);
call protect('merged_contact');

-- As it is, and people who were kept apart or made one: taking back an import keeps them.
do $$
begin
  execute 'create or replace view contact_in_use with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('contact_in_use'::regclass), ';')
    || ' union all select account_id, contact_id from two_people'
    || ' union all select account_id, other_id from two_people'
    || ' union all select account_id, contact_id from merged_contact';
end
$$;

-- A number or an address that more people share belongs to a company or a family.
create function shared_by_few() returns integer language sql immutable parallel safe return 4;
-- Nobody is compared with more namesakes than this (six, see "lead" below), so that the work grows with
-- the list and no faster.
create function namesakes_compared() returns integer language sql immutable parallel safe return 6;

-- Pairs of the current account that may be one person, each with the reasons; the older entry first.
-- A function, so that it is planned by itself and without nested loops, as person_lines() is.
create function may_be_same() returns table (contact_id uuid, other_id uuid, reasons text[])
  language sql stable rows 100 set enable_nestloop = off
  as $$
  with mine as materialized (
    select c.id, c.name, c.person_key, c.company_key, c.profile_key, c.phone_key, c.email_key, c.alias_key,
           split_part(c.name_key, ' ', 1) as first, split_part(c.name_key, ' ', -1) as last
      from contact c where c.account_id = current_account()
  ), keyed as materialized (
    select 'PROFILE' as kind, id, profile_key as key from mine
    union all select 'EMAIL', id, email_key from mine
    union all select 'PHONE', id, right(phone_key, 8) from mine
    union all select 'NAME', id, person_key from mine
    union all select 'MAYBE', id, alias_key from mine
  ), often as (
    select kind, key from keyed where key is not null group by kind, key
    having count(*) > 1 and (count(*) <= shared_by_few() or kind not in ('EMAIL', 'PHONE'))
  ), shared as (
    select kind, id, array[lead(id, 1) over same, lead(id, 2) over same, lead(id, 3) over same,
                           lead(id, 4) over same, lead(id, 5) over same, lead(id, 6) over same] as others
      from keyed join often using (kind, key)
    window same as (partition by kind, key order by id)
  ), form as materialized (
    -- "P. Nair" and "Priya N." may be "Priya Nair".
    select id, left(first, 1) as first, last, length(first) = 1 as short from mine
     where first <> last and length(last) > 1
    union all
    select id, first, left(last, 1), length(last) = 1 from mine where first <> last and length(first) > 1
  ), shortened as (
    select f.*, row_number() over (partition by f.first, f.last, f.short order by f.id) as place
      from form f join (select distinct first, last from form where short) i on i.first = f.first and i.last = f.last
  ), pair as (
    select s.id as one, o.id as other, s.kind from shared s cross join lateral unnest(s.others) o (id)
     where o.id is not null
    union all
    select least(a.id, b.id), greatest(a.id, b.id), 'MAYBE'
      from shortened a join shortened b on b.first = a.first and b.last = a.last and a.short and not b.short
     where a.place <= namesakes_compared() and b.place <= namesakes_compared()
  ), found as (
    select a.id as one, b.id as other, array_remove(array[
             case when 'PROFILE' = any (p.kinds) then 'PROFILE' end,
             case when 'EMAIL' = any (p.kinds) then 'EMAIL' end,
             case when a.person_key = b.person_key and a.company_key = b.company_key then 'NAME_AND_COMPANY' end,
             case when 'PHONE' = any (p.kinds) and (right(a.phone_key, length(b.phone_key)) = b.phone_key
                                                 or right(b.phone_key, length(a.phone_key)) = a.phone_key) then 'PHONE' end,
             -- Two members of a network at two companies share a name and no more.
             case when a.company_key <> b.company_key and a.profile_key <> b.profile_key then null
                  when a.person_key <> b.person_key then case when 'MAYBE' = any (p.kinds) then 'MAYBE' end
                  when a.company_key = b.company_key then null
                  else 'NAME' end], null) as reasons
      from (select one, other, array_agg(kind) as kinds from pair group by one, other) p
      join mine a on a.id = p.one
      join mine b on b.id = p.other
  )
  select f.one, f.other, f.reasons from found f
   where f.reasons <> '{}'
     and not exists (select from two_people t
                      where t.account_id = current_account() and t.contact_id = f.one and t.other_id = f.other)
  $$;

-- Whether a sentence names a company as whole words: as it was typed, or without its legal form. A name
-- of one word often is an ordinary word, too ("Target"), so it counts only with its own capital letters.
create function mentions(sentence text, company text, company_key text) returns boolean
  language sql immutable parallel safe
  return sentence ~ (case when company like '% %' then '(?i)' else '' end
             || '(^|\W)' || regexp_replace(company, '([^[:alnum:][:space:]])', '\\\1', 'g') || '(\W|$)')
      or company_key <> '' and case when company_key like '% %' then lower(sentence) ~ ('(^|\W)' || company_key || '(\W|$)')
           else sentence ~ ('(^|\W)' || initcap(company_key) || '(\W|$)') end;
