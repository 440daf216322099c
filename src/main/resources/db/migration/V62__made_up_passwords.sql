-- When the password of an account was made up by the reset command: it has to be changed at the next sign-in, and ends.
alter table account add column made_up_at timestamptz;
update account set made_up_at = now() where made_up_hash = password_hash;

-- Also for the command of the version before, which knows nothing of it.
create function note_made_up_password() returns trigger language plpgsql as $$
begin
  new.made_up_at := now();
  return new;
end
$$;
create trigger note_made_up_password before update of made_up_hash on account for each row
  when (new.made_up_at is not distinct from old.made_up_at) execute function note_made_up_password();

-- Nothing if whoever has this address chose the password themselves.
create function made_up_since(wanted text) returns timestamptz
  language sql stable security definer set search_path = public, pg_temp
  return (select made_up_at from account where lower(email) = lower(wanted) and made_up_hash = password_hash);
revoke execute on function made_up_since(text) from public;
grant execute on function made_up_since(text) to askwell_app;
