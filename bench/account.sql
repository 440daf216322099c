-- Fills one account with a search of three years. The sizes come as settings (bench.account, bench.contacts,
-- bench.exchanges, bench.follow_ups, bench.targets, bench.opportunities, bench.words, bench.seed), and whatever
-- looks like chance is a hash of the seed and a number: the same sizes give the same people.
-- Triggers run, all but those of the search, whose work is done at the end for all rows at once.

create or replace function pg_temp.size(name text) returns bigint language sql stable
  return current_setting('bench.' || name)::bigint;
create or replace function pg_temp.me() returns uuid language sql stable
  return current_setting('bench.account')::uuid;
-- From 0 to 1, without 1.
create or replace function pg_temp.dice(n bigint, salt bigint) returns float8 language sql stable
  return ((hashint8extended(n, salt * 7919 + current_setting('bench.seed')::bigint) >> 11) & 4503599627370495)::float8 / 4503599627370496;
create or replace function pg_temp.one_of(n bigint, salt bigint, choices text[]) returns text language sql stable
  return choices[1 + floor(pg_temp.dice(n, salt) * cardinality(choices))];
-- In the order of their days, as those that Askwell gives.
create or replace function pg_temp.id(kind text, n bigint, day date) returns uuid language sql stable
  return (select (lpad(to_hex((extract(epoch from day) * 1000)::bigint + n % 86400000), 12, '0') || '7' || substr(h, 1, 3)
                  || '8' || substr(h, 4, 15))::uuid from md5(pg_temp.me() || kind || n) h);
create or replace function pg_temp.day(n bigint, salt bigint) returns date language sql stable
  return current_date - 1 - floor(pg_temp.dice(n, salt) * 1095)::int;
create or replace function pg_temp.stem(n bigint, salt bigint) returns text language sql stable
  return pg_temp.one_of(n, salt, '{bar,ben,bor,cas,cor,dal,den,dor,fal,fen,gar,gel,hal,han,hol,jan,kel,kor,lan,ler,lin,mar,mer,mil,mor,nal,nor,oak,pal,per,ral,ros,sal,sen,tal,ter,tor,val,ver,wal,win,yor}')
    || pg_temp.one_of(n, salt + 1, '{ba,be,co,da,do,fa,ga,hi,jo,ka,lo,ma,mi,no,pa,ro,sa,ta,va,wi}');
create or replace function pg_temp.words(n bigint, salt bigint, fewest bigint) returns text language sql stable
  return (select string_agg(case when i % 2 = 0
              then pg_temp.one_of(n * 100 + i, salt, '{the,of,and,to,in,for,with,on,met,about,their,team,company,role,launch,market,product,said,will,send,next,week,coffee,call,lunch,advice,hospital,budget,sales,clinic,device,pricing}')
              else pg_temp.stem(floor(2000 * power(pg_temp.dice(n * 100 + i, salt + 1), 3))::bigint, 5)
                || pg_temp.one_of(n * 100 + i, salt + 2, '{"",ing,ed,s}') end, ' ')
            from generate_series(1, fewest + floor(fewest * pg_temp.dice(n, salt + 3))::bigint) i);
create or replace function pg_temp.company(k bigint) returns text language sql stable
  return initcap(pg_temp.stem(k, 11)) || ' ' || pg_temp.one_of(k, 13, '{Medical,Systems,Labs,Devices,Health,Partners,Works}');

do $$
declare
  it record;
begin
  for it in select tgrelid::regclass as t, tgname from pg_trigger where tgname like 'found%' loop
    execute format('alter table %s disable trigger %I', it.t, it.tgname);
  end loop;
end
$$;

insert into focus (account_id, id, titles, industry, industry_key, smallest_band, largest_band, ownership, places, started_on, ended_on, version)
select pg_temp.me(), pg_temp.id('focus', n, current_date - 1095 + n * 219), array['VP Marketing'], i, i, 'FROM_50_TO_500', 'FROM_50_TO_500', 'PRIVATE',
       array['Boston'], current_date - 1095 + n * 219, case when n < 4 then current_date - 1095 + (n + 1) * 219 end, 0
  from generate_series(0, 4) n
 cross join lateral (select (array['health care', 'biotechnology', 'diagnostics', 'hospital software', 'medical devices'])[n + 1]) x (i);

insert into target_company (account_id, id, name, name_key, industry, industry_key, size_band, ownership, place, priority, why, added_on, version)
select distinct on (lower(pg_temp.company(n))) pg_temp.me(), pg_temp.id('target', n, current_date - 300), pg_temp.company(n), lower(pg_temp.company(n)),
       i, i, 'FROM_50_TO_500', 'PRIVATE', 'Boston', 1 + n % 3, pg_temp.words(n, 20, 6), current_date - 300, 0
  from generate_series(1, pg_temp.size('targets')) n
 cross join lateral (select case when n % 40 = 0 then 'banking' else 'medical devices' end) x (i);

insert into contact (account_id, id, name, name_key, job_title, company, company_key, industry, industry_key, reach, email, phone, profile_url,
                     how_met, notes, added_on, version)
select pg_temp.me(), pg_temp.id('contact', n, added), name, lower(name), job, company, lower(company), i, i,
       (array['COULD_HIRE', 'INFLUENCES', 'CONNECTOR', 'NONE', 'NONE', 'NONE'])[1 + n % 6],
       case when n % 5 < 2 then 'p' || n || '@example.org' end, case when n % 5 = 2 then '+1 617 555 ' || lpad((n % 10000)::text, 4, '0') end,
       case when n % 10 < 7 then 'https://www.linkedin.com/in/p' || n end, case when n % 3 = 0 then pg_temp.words(n, 30, 4) end,
       case when n % 5 = 0 then pg_temp.words(n, 34, pg_temp.size('words')) end, added, 0
  from generate_series(1, pg_temp.size('contacts')) n
 cross join lateral (select pg_temp.day(n, 40) as added,
       pg_temp.one_of(n, 41, '{Priya,Maria,Anna,Tom,Elena,Ruth,Ana,Otto,Maya,Lena,Jonas,Sven,Liam,Noah,Emma,Olivia,Mia,Sofia,Lucas,Henry,Daniel,Ethan,Owen,Grace,Lily,Nora,Stella,Lucy,Bruno,Dario,Heike,Karin,Olaf,Petra,Mehmet,Deniz,Yuki,Kenji,Wei,Ling,Arjun,Rohan,Kavya,Suresh}')
         || ' ' || initcap(pg_temp.stem(n, 42)) || pg_temp.one_of(n, 44, '{son,man,berg,feld,stein,ez,ini,ova,ski,sen,ley,ton,well,ford,er,is,ard,wick,ic,lund,mark,dottir,quist,worth}') as name,
       pg_temp.one_of(n, 45, '{Director of Marketing,VP Sales,Head of Product,Product Manager,Chief of Staff,Recruiter,Nurse,Surgeon,Analyst,Founder}') as job,
       pg_temp.company(1 + floor(1500 * power(pg_temp.dice(n, 46), 2))::bigint) as company,
       case when n % 4 = 0 then 'medical devices' when n % 4 = 1 then 'health care' end as i) x;
update contact c set introducer_id = o.id
  from (select id, row_number() over (order by id) as place from contact where account_id = pg_temp.me()) m
  join (select id, row_number() over (order by id) as place from contact where account_id = pg_temp.me()) o on o.place = 1 + floor(m.place * power(pg_temp.dice(m.place, 48), 2))::bigint
 where c.account_id = pg_temp.me() and c.id = m.id and m.place % 5 = 0 and o.id <> c.id;
analyze contact;

create temp table who on commit drop as
  select row_number() over (order by md5(id::text)) - 1 as place, id from contact where account_id = pg_temp.me();
create unique index on who (place);
-- A few are met often, most once or twice, some never.
create or replace function pg_temp.whom(n bigint, salt bigint) returns bigint language sql stable
  return floor(0.9 * pg_temp.size('contacts') * power(pg_temp.dice(n, salt), 1.5))::bigint;

create temp table talk on commit drop as
  select n, pg_temp.id('meeting', n, day) as id, day, pg_temp.whom(n, 51) as first, pg_temp.whom(n, 52) as second
    from generate_series(1, pg_temp.size('exchanges') * 30 / 100) n cross join lateral (select pg_temp.day(n, 50) as day) x;
insert into meeting (account_id, id, kind, purpose, title, meeting_on, starts_at, minutes, held_on, notes, learned, version)
select pg_temp.me(), id, pg_temp.one_of(n, 53, '{IN_PERSON,VIDEO,PHONE}'), pg_temp.one_of(n, 54, '{GATHER_INFORMATION,EXPAND_NETWORK,BE_KNOWN}'),
       case when n % 4 = 0 then 'Coffee' end, day, '10:00', 30, day, pg_temp.words(n, 55, pg_temp.size('words')), pg_temp.words(n, 60, 6), 0 from talk;
insert into meeting_contact (account_id, meeting_id, contact_id)
select pg_temp.me(), t.id, w.id from talk t join who w on w.place = t.first
union select pg_temp.me(), t.id, w.id from talk t join who w on w.place = t.second where t.n % 10 = 0;
insert into meeting (account_id, id, kind, purpose, meeting_on, starts_at, minutes, questions, version)
select pg_temp.me(), pg_temp.id('plan', n, current_date), 'VIDEO', 'GATHER_INFORMATION', current_date + n::int * 2, '15:00', 30, array['How did you get here?'], 0
  from generate_series(1, 5) n;
insert into meeting_contact (account_id, meeting_id, contact_id)
select pg_temp.me(), pg_temp.id('plan', n, current_date), w.id from generate_series(1, 5) n join who w on w.place = n;
insert into meeting_new_name (account_id, meeting_id, contact_id)
select distinct pg_temp.me(), t.id, w.id from talk t join who w on w.place = t.second where t.n % 8 = 3;

insert into touch (account_id, id, contact_id, touched_on, note, version)
select pg_temp.me(), pg_temp.id('touch', n, day), w.id, day, pg_temp.words(n, 63, 6), 0
  from generate_series(1, pg_temp.size('exchanges') * 37 / 100) n cross join lateral (select pg_temp.day(n, 62) as day) x
  join who w on w.place = pg_temp.whom(n, 61);
insert into give (account_id, id, contact_id, kind, what, offered_on, due_on, delivered_on, version)
select pg_temp.me(), pg_temp.id('give', n, day), w.id, pg_temp.one_of(n, 71, '{INFORMATION,EVENT,INTRODUCTION,HELP}'), pg_temp.words(n, 72, 4),
       day, case when not done then current_date - 3 + (n % 25)::int end, case when done then least(day + (n % 9)::int, current_date - 1) end, 0
  from generate_series(1, pg_temp.size('exchanges') * 15 / 100 + pg_temp.size('follow_ups') / 100) n
 cross join lateral (select n > pg_temp.size('follow_ups') / 100 as done) d
 cross join lateral (select case when d.done then pg_temp.day(n, 70) else current_date - 5 - (n % 20)::int end as day) x
  join who w on w.place = case when d.done then pg_temp.whom(n, 73) else n * 7 % pg_temp.size('contacts') end;
insert into ask (account_id, id, contact_id, kind, subject, needed_by, asked_on, closed_on, closed_as, version)
select pg_temp.me(), pg_temp.id('ask', n, day), w.id, pg_temp.one_of(n, 81, '{INTRODUCTION,INFORMATION,ADVICE,FEEDBACK}'), pg_temp.words(n, 82, 5),
       day + 14, day, case when n % 3 < 2 then day + 1 end, case n % 3 when 0 then 'PROMISED' when 1 then 'NOTHING' end, 0
  from generate_series(1, pg_temp.size('exchanges') * 9 / 100) n
 cross join lateral (select case when n % 3 = 2 then current_date - 1 - (n % 10)::int else pg_temp.day(n, 80) end as day) x
  join who w on w.place = case when n % 3 = 2 then n * 11 % pg_temp.size('contacts') else pg_temp.whom(n, 83) end
 where n % 3 < 2 or n % 30 = 2;
insert into promise (account_id, id, contact_id, ask_id, action, check_back_on, made_on, kept_on, version)
select pg_temp.me(), pg_temp.id('promise', n, a.asked_on), a.contact_id, a.id, pg_temp.words(n, 90, 5), a.asked_on + 8, a.asked_on + 1, least(a.asked_on + 7, current_date - 1), 0
  from (select a.*, row_number() over (order by id) as n from ask a where account_id = pg_temp.me() and closed_as = 'PROMISED') a;
insert into promise (account_id, id, contact_id, action, check_back_on, made_on, kept_on, version)
select pg_temp.me(), pg_temp.id('promised', n, day), w.id, pg_temp.words(n, 91, 5),
       case when done then day + 7 else current_date - 3 + (n % 25)::int end, day, case when done then least(day + 6, current_date - 1) end, 0
  from generate_series(1, pg_temp.size('exchanges') * 12 / 100 + pg_temp.size('follow_ups') * 4 / 100) n
 cross join lateral (select n > pg_temp.size('follow_ups') * 4 / 100 as done) d
 cross join lateral (select case when d.done then pg_temp.day(n, 92) else current_date - 7 - (n % 10)::int end as day) x
  join who w on w.place = case when d.done then pg_temp.whom(n, 93) else n * 13 % pg_temp.size('contacts') end;

-- What there was to do: thank-yous that were sent, the promises and gives that are open, and some that were answered.
insert into follow_up (account_id, id, kind, contact_id, promise_id, due_on, version)
select pg_temp.me(), pg_temp.id('check', p.n, p.made_on), 'CHECK_BACK', p.contact_id, p.id, p.check_back_on, 0
  from (select p.*, row_number() over (order by id) as n from promise p where account_id = pg_temp.me() and kept_on is null) p;
insert into follow_up (account_id, id, kind, contact_id, give_id, due_on, version)
select pg_temp.me(), pg_temp.id('word', g.n, g.offered_on), 'KEEP_MY_WORD', g.contact_id, g.id, g.due_on, 0
  from (select g.*, row_number() over (order by id) as n from give g where account_id = pg_temp.me() and delivered_on is null) g;
insert into follow_up (account_id, id, kind, contact_id, promise_id, due_on, closed_at, closed_as, version)
select pg_temp.me(), pg_temp.id('kept', p.n, p.made_on), 'CHECK_BACK', p.contact_id, p.id, p.check_back_on, p.kept_on + time '17:00', 'KEPT', 0
  from (select p.*, row_number() over (order by id) as n from promise p where account_id = pg_temp.me() and kept_on is not null) p
 where p.n <= pg_temp.size('follow_ups') * 35 / 100;
insert into follow_up (account_id, id, kind, contact_id, meeting_id, due_on, due_at, draft, closed_at, closed_as, version)
select pg_temp.me(), pg_temp.id('thanks', t.n, t.day), 'THANK_YOU', w.id, t.id, t.day + 1, (t.day + 1) + time '15:00', null,
       case when t.n > 8 then t.day + time '20:00' end, case when t.n > 8 then 'SENT' end, 0
  from talk t join who w on w.place = t.first where t.n <= pg_temp.size('follow_ups') * 60 / 100;
insert into follow_up_event (account_id, id, follow_up_id, happened_at, what, until_on, version)
select pg_temp.me(), pg_temp.id('due', f.n, f.due_on), f.id, f.due_on - interval '7 days', 'DUE', f.due_on, 0
  from (select f.*, row_number() over (order by id) as n from follow_up f where account_id = pg_temp.me()) f;
insert into follow_up_event (account_id, id, follow_up_id, happened_at, what, version)
select pg_temp.me(), pg_temp.id('end', f.n, f.due_on), f.id, f.closed_at, f.closed_as, 0
  from (select f.*, row_number() over (order by id) as n from follow_up f where account_id = pg_temp.me() and closed_at is not null) f;

insert into contact_fact (account_id, id, contact_id, topic, fact, noted_on, version)
select pg_temp.me(), pg_temp.id('fact', n, current_date - 200), w.id, pg_temp.one_of(n, 95, '{CARES_ABOUT,JOB,FAMILY,TRAVEL}'), pg_temp.words(n, 96, 4), current_date - 200, 0
  from generate_series(1, pg_temp.size('contacts') / 2) n join who w on w.place = pg_temp.whom(n, 97);
insert into contact_tag (account_id, id, contact_id, tag_key, tag)
select pg_temp.me(), pg_temp.id('tag', w.place, current_date - 100), w.id, lower(tag), tag
  from who w cross join lateral (select pg_temp.one_of(w.place, 98, '{Fair,School,Choir,Club,Alumni,Neighbours,Clinic,Former team}') as tag) x
 where w.place % 5 = 0;
insert into need (account_id, id, what, why, needed_by, added_on, version)
select pg_temp.me(), pg_temp.id('need', n, current_date - 20), 'What hospitals pay for implants ' || n, 'To price the launch', current_date + 9, current_date - 20, 0
  from generate_series(1, 3) n;
insert into pitch (account_id, id, introduction, profile, impacts, written_on, version)
select pg_temp.me(), pg_temp.id('pitch', 1, current_date - 90), 'I launch devices.', 'I take heart devices from clearance to first choice.', '{From 3 clinics to 41}', current_date - 90, 0;
insert into handbill (account_id, id, name, email, phone, link, place, sentence, impacts, positions, people, ways, offer, check_back, companies, card, version)
select pg_temp.me(), pg_temp.id('handbill', 1, current_date - 60), 'Maya Torres', 'maya@example.org', '', '', 'Boston',
       'I take heart devices from clearance to first choice.', '{From 3 clinics to 41 in a year}', '{VP Marketing}', '{Heads of sales at device makers}',
       '{Who do you know at these companies?}', 'A second pair of eyes', 'I write within a day', array_agg(id), true, 0
  from (select id from target_company where account_id = pg_temp.me() order by priority, id limit 20) t;

insert into opportunity (account_id, id, role, company, company_key, heard_on, stage, stage_on, closed_as, origin_contact_id, version)
select pg_temp.me(), pg_temp.id('opportunity', n, day), 'VP Marketing', pg_temp.company(n), lower(pg_temp.company(n)), day, stage, day + (n % 40)::int,
       case when stage = 'CLOSED' then pg_temp.one_of(n, 101, '{TURNED_DOWN,DECLINED,NO_ANSWER,GONE}') end, w.id, 0
  from generate_series(1, pg_temp.size('opportunities')) n
 cross join lateral (select current_date - 45 - floor(pg_temp.dice(n, 100) * 1000)::int as day,
                            (array['LEAD', 'APPLIED', 'INTERVIEW', 'OFFER', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED'])[1 + n % 8] as stage) x
  left join who w on w.place = n * 3 and n % 4 > 0;
insert into opportunity_stage (account_id, id, opportunity_id, stage, entered_on, version)
select pg_temp.me(), pg_temp.id('stage', o.n * 10 + s.place, o.heard_on), o.id, s.stage, least(o.heard_on + (s.place * 9)::int, o.stage_on), 0
  from (select o.*, row_number() over (order by id) as n from opportunity o where account_id = pg_temp.me()) o
  join (values (1, 'LEAD'), (2, 'APPLIED'), (3, 'INTERVIEW'), (4, 'OFFER'), (6, 'CLOSED')) s (place, stage)
    on s.stage = o.stage or s.place < case o.stage when 'LEAD' then 1 when 'APPLIED' then 2 when 'INTERVIEW' then 3 when 'OFFER' then 4 else 1 + o.n % 4 end;
insert into opportunity_contact (account_id, opportunity_id, contact_id, part)
select pg_temp.me(), o.id, w.id, 'HELPS'
  from (select o.*, row_number() over (order by id) as n from opportunity o where account_id = pg_temp.me()) o join who w on w.place = o.n * 5 + 1;
insert into interview (account_id, meeting_id, opportunity_id)
select pg_temp.me(), t.id, o.id
  from (select o.*, row_number() over (order by id) as n from opportunity o where account_id = pg_temp.me() and stage in ('INTERVIEW', 'OFFER', 'CLOSED')) o
  join talk t on t.n = o.n * 17;

-- No table is altered while triggers of it wait for the end of the transaction.
set constraints all immediate;

do $$
declare
  kept record;
begin
  for kept in select * from (values ('contact', 'PERSON'), ('target_company', 'COMPANY'), ('meeting', 'MEETING'),
      ('contact_fact', 'FACT'), ('touch', 'TOUCH'), ('ask', 'ASK'), ('promise', 'PROMISE'), ('give', 'GIVE'),
      ('need', 'NEED'), ('opportunity', 'OPPORTUNITY')) as t(source, part) loop
    execute format('analyze %I', kept.source);
    execute format('insert into search_text (account_id, part, id, contact_id, title, line, body, happened_on, words)'
      || ' select t.account_id, %2$L, t.id, (e).contact_id, (e).title, nullif((e).line, ''''), nullif((e).body, ''''), (e).happened_on,'
      || ' search_vector(t.account_id, e) from %1$I t cross join lateral (select search_entry_of(t) as e offset 0) x'
      || ' where t.account_id = pg_temp.me() and (e).happened_on is not null', kept.source, kept.part);
  end loop;
  insert into search_word (account_id, word, part, id)
  select distinct on (account_id, word) account_id, word, part, id
    from search_text cross join lateral unnest(search_known(words)) as word where account_id = pg_temp.me();
  for kept in select tgrelid::regclass as t, tgname from pg_trigger where tgname like 'found%' loop
    execute format('alter table %s enable trigger %I', kept.t, kept.tgname);
  end loop;
end
$$;
