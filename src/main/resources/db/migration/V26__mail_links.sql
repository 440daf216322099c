-- What the links in letters are signed with: 32 random bytes of this Askwell, the same for all its
-- instances. Whoever knows them can press every button that a letter carries, so nobody reads them
-- but the application, and nothing writes them down.
create table mail_link_key (
  one boolean primary key default true check (one),
  key bytea not null check (length(key) = 32)
);
-- Each of these has 122 bits from the system's own source of chance.
insert into mail_link_key (key)
values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));
grant select on mail_link_key to askwell_app;

-- When a thank-you was given to the outbox; null once the mail server has it, or will not take it.
alter table follow_up add column posted_at timestamptz;

-- Who writes, where a letter is not from Askwell itself but from the person behind an account.
alter table outbox_mail add column sender_name text check (char_length(sender_name) <= 200);
