-- A letter that will be sent. It is written in the transaction that decides to send it, and one kind of
-- letter goes out once for one period, however often it is decided.
create table outbox_mail (
  account_id     uuid not null references account on delete cascade,
  id             uuid not null,
  kind           text not null check (char_length(kind) between 1 and 40),
  period         text not null check (char_length(period) between 1 and 100),
  -- Stays the same however often it is tried, so that a mail program shows it once.
  message_id     text not null check (message_id ~ '^<[!-~]+@[!-~]+>$'),
  -- Null for the account's own address, whichever that is when it is sent.
  recipient      text check (char_length(recipient) <= 254),
  subject        text not null check (char_length(subject) <= 500),
  -- Emptied once the server has it.
  text_part      text not null,
  html_part      text not null,
  headers        text[] not null default '{}',
  state          text not null default 'WAITING' check (state in ('WAITING', 'RETRY', 'SENT', 'STOPPED', 'DROPPED')),
  put_at         timestamptz not null,
  attempts       integer not null default 0,
  next_try_at    timestamptz,
  first_tried_at timestamptz,
  tried_at       timestamptz,
  -- What the last try came to, and the server's own sentence where there is one.
  answer         text,
  reply          text check (char_length(reply) <= 1000),
  -- Who sends it now. Nobody else tries before the lease has run out.
  lease          uuid,
  leased_until   timestamptz,
  version        integer not null default 0,
  primary key (account_id, id),
  unique (account_id, kind, period),
  check ((next_try_at is null) = (state in ('SENT', 'STOPPED', 'DROPPED')))
);
create index outbox_mail_next on outbox_mail (next_try_at) where next_try_at is not null;
create index outbox_mail_stopped on outbox_mail (account_id) where state = 'STOPPED';
create index outbox_mail_latest on outbox_mail (account_id, put_at desc, id);
call protect('outbox_mail');

-- The mail server of this Askwell, for all accounts: one row, or none while nobody has set it. The password
-- is encrypted with a key that is not in the database.
create table mail_server (
  one            boolean primary key default true check (one),
  host           text not null check (char_length(host) <= 253),
  port           integer not null check (port between 1 and 65535),
  username       text check (char_length(username) <= 254),
  password       bytea,
  encryption     text not null check (encryption in ('NONE', 'STARTTLS', 'TLS')),
  sender_address text not null check (char_length(sender_address) <= 254),
  sender_name    text not null check (char_length(sender_name) <= 100),
  version        integer not null
);
grant select, insert, update, delete on mail_server to askwell_app;

-- The server would not let Askwell in. All mail waits then, or each letter would knock once more with a
-- password that is known to be wrong.
create table mail_pause (
  one        boolean primary key default true check (one),
  answer     text not null,
  reply      text check (char_length(reply) <= 1000),
  paused_at  timestamptz not null
);
grant select, insert, update, delete on mail_pause to askwell_app;

-- Takes the letter that is due longest, of any account, and leases it. Another instance that looks in the
-- same moment takes the next one. Nothing while mail is paused.
create function claim_mail(moment timestamptz, until timestamptz)
  returns table (account_id uuid, id uuid, lease uuid)
  language sql security definer set search_path = public, pg_temp
begin atomic
  with due as materialized (
    select o.account_id, o.id from outbox_mail o
     where o.next_try_at <= moment and (o.leased_until is null or o.leased_until <= moment)
       and not exists (select from mail_pause)
     order by o.next_try_at, o.put_at, o.id limit 1 for update skip locked)
  update outbox_mail m
     set lease = gen_random_uuid(), leased_until = until, attempts = m.attempts + 1, tried_at = moment,
         first_tried_at = coalesce(m.first_tried_at, moment), version = m.version + 1
    from due
   where m.account_id = due.account_id and m.id = due.id
  returning m.account_id, m.id, m.lease;
end;

-- Removes what was sent or stopped before a moment.
create function forget_mail(before timestamptz) returns bigint
  language sql security definer set search_path = public, pg_temp
begin atomic
  with gone as (delete from outbox_mail
                 where next_try_at is null and coalesce(tried_at, put_at) < before returning id)
  select count(*) from gone;
end;

revoke execute on function claim_mail(timestamptz, timestamptz), forget_mail(timestamptz) from public;
grant execute on function claim_mail(timestamptz, timestamptz), forget_mail(timestamptz) to askwell_app;
