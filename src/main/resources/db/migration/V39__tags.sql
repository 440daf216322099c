-- Words of the user's own on people, such as "BayMedTech fair". Two spellings are one tag.
create table contact_tag (
  account_id uuid not null,
  id         uuid not null,
  contact_id uuid not null,
  tag_key    text not null,
  tag        text not null check (char_length(tag) between 1 and 50),
  primary key (account_id, id),
  unique (account_id, contact_id, tag_key),
  foreign key (account_id, contact_id) references contact on delete cascade
);
create index contact_tag_key on contact_tag (account_id, tag_key, contact_id);
call protect('contact_tag');

-- As it is, and people who have a tag: taking back an import keeps them.
do $$
begin
  execute 'create or replace view contact_in_use with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('contact_in_use'::regclass), ';')
    || ' union all select account_id, contact_id from contact_tag';
end
$$;

-- P6: 0 days between exchanges means that staying in touch is never due with this person.
alter table contact drop constraint contact_cadence_days_check,
  add constraint contact_cadence_days_check check (cadence_days between 0 and 730);

-- As in V18, but for those.
create or replace view relationship with (security_invoker = true) as
  select r.account_id, r.contact_id, r.cadence_days, r.days, r.first_on, r.last_on, r.given, r.offered, r.got,
         r.received, r.asked, r.open_actions, r.stage,
         case when r.cadence_days is distinct from 0
              then r.last_on + coalesce(r.cadence_days, stay_in_touch_days(r.stage)) end as touch_due_on,
         r.unasked
  from (
    select c.account_id, c.id as contact_id, c.cadence_days,
           coalesce(e.days, 0) as days, e.first_on, e.last_on,
           coalesce(g.given, 0) as given, coalesce(g.offered, 0) as offered,
           coalesce(p.promised, 0) + coalesce(a.answered, 0) as got,
           coalesce(p.kept, 0) + coalesce(a.answered, 0) as received,
           coalesce(a.asked, 0) as asked,
           coalesce(p.open, 0) + coalesce(a.asked, 0) + coalesce(g.offered, 0) as open_actions,
           stage(e.days, e.first_on, e.last_on, coalesce(g.given, 0), coalesce(p.kept, 0) + coalesce(a.answered, 0),
                 coalesce(p.unasked, 0)) as stage,
           coalesce(p.unasked, 0) as unasked
    from contact c
    left join (select account_id, contact_id, count(distinct exchanged_on) as days,
                      min(exchanged_on) as first_on, max(exchanged_on) as last_on
                 from exchange_day group by account_id, contact_id) e
      on e.account_id = c.account_id and e.contact_id = c.id
    left join (select account_id, contact_id, count(*) filter (where delivered_on is not null) as given,
                      count(*) filter (where delivered_on is null and withdrawn_on is null) as offered
                 from give group by account_id, contact_id) g
      on g.account_id = c.account_id and g.contact_id = c.id
    left join (select account_id, contact_id, count(*) filter (where released_on is null) as promised,
                      count(*) filter (where kept_on is null and released_on is null) as open,
                      count(*) filter (where kept_on is not null) as kept,
                      count(*) filter (where kept_on is not null and ask_id is null) as unasked
                 from promise group by account_id, contact_id) p
      on p.account_id = c.account_id and p.contact_id = c.id
    left join (select account_id, contact_id, count(*) filter (where closed_on is null) as asked,
                      count(*) filter (where closed_as = 'ANSWERED') as answered
                 from ask group by account_id, contact_id) a
      on a.account_id = c.account_id and a.contact_id = c.id
  ) r;
