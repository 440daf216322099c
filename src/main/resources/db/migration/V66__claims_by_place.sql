-- A letter that is claimed is found again by the place where its row was locked. By its key the planner may
-- read all letters of its account, when what it knows of the table is of a day with few of them.
create or replace function claim_mail(moment timestamptz, until timestamptz)
  returns table (account_id uuid, id uuid, lease uuid)
  language sql security definer set search_path = public, pg_temp
begin atomic
  with due as materialized (
    select o.ctid as place from outbox_mail o
     where o.next_try_at <= moment and (o.leased_until is null or o.leased_until <= moment)
       and not exists (select from mail_pause)
       and (o.kind = 'ACCOUNT_CLOSED'
            or not exists (select from account a where a.id = o.account_id and a.goes_at is not null))
     order by o.next_try_at, o.put_at, o.id limit 1 for update skip locked)
  update outbox_mail m
     set lease = gen_random_uuid(), leased_until = until, attempts = m.attempts + 1, tried_at = moment,
         first_tried_at = coalesce(m.first_tried_at, moment), version = m.version + 1
    from due
   where m.ctid = due.place
  returning m.account_id, m.id, m.lease;
end;
