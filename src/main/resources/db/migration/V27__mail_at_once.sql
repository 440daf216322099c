-- Has letters that wait for their next try go at once, of any account: the mail server was changed, or works again.
create function hurry_mail(moment timestamptz) returns bigint
  language sql security definer set search_path = public, pg_temp
begin atomic
  with hurried as (
    update outbox_mail set next_try_at = moment, version = version + 1
     where next_try_at > moment and state = 'RETRY' returning id)
  select count(*) from hurried;
end;

revoke execute on function hurry_mail(timestamptz) from public;
grant execute on function hurry_mail(timestamptz) to askwell_app;
