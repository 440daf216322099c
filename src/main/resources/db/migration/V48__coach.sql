-- Whom the seeker lets look along: a coach with a link of their own, so that only its hash is here.
create table coach_share (
  account_id      uuid not null references account on delete cascade deferrable initially immediate,
  id              uuid not null,
  name            text not null check (char_length(name) between 1 and 100),
  email           text check (char_length(email) <= 254),
  token_hash      bytea not null,
  -- What the seeker tells them besides, if anything.
  passphrase_hash text,
  -- What they see, and nothing else.
  parts           text[] not null check (parts <@ array['PROGRESS', 'FOCUS', 'PITCH', 'HANDBILL', 'PEOPLE', 'NAMES', 'EXCHANGE', 'WORDS']),
  made_at         timestamptz not null,
  expires_at      timestamptz not null,
  revoked_at      timestamptz,
  version         integer not null,
  primary key (account_id, id),
  check ('PEOPLE' = any (parts) or 'NAMES' <> all (parts)),
  check ('EXCHANGE' = any (parts) or 'WORDS' <> all (parts))
);
create unique index coach_share_token on coach_share (token_hash);
call protect('coach_share');

-- What a coach wrote, about a part or (null) about all of it, and what the seeker wrote back.
create table coach_comment (
  account_id  uuid not null,
  id          uuid not null,
  share_id    uuid not null,
  part        text check (part in ('PROGRESS', 'FOCUS', 'PITCH', 'HANDBILL', 'PEOPLE', 'EXCHANGE')),
  text        text not null check (char_length(text) between 1 and 2000),
  written_at  timestamptz not null,
  read_at     timestamptz,
  answer      text check (char_length(answer) <= 2000),
  answered_at timestamptz,
  version     integer not null,
  primary key (account_id, id),
  foreign key (account_id, share_id) references coach_share on delete cascade deferrable initially immediate,
  check ((answer is null) = (answered_at is null))
);
create index coach_comment_of on coach_comment (account_id, share_id, written_at);
create index coach_comment_unread on coach_comment (account_id, written_at) where read_at is null;
call protect('coach_comment');

-- When a coach looked: one row for each hour in which they did, with the parts that were open then.
create table coach_view (
  account_id uuid not null,
  share_id   uuid not null,
  hour       timestamptz not null,
  parts      text[] not null,
  pages      integer not null,
  last_at    timestamptz not null,
  primary key (account_id, share_id, hour),
  foreign key (account_id, share_id) references coach_share on delete cascade deferrable initially immediate
);
call protect('coach_view');

-- A coach does not sign in, so this sees past the policy. It answers whose link it is and no more; what
-- the link opens is read as that account. A closed account answers as if it were gone.
create function coach_share_of(token bytea) returns table (account_id uuid, id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select s.account_id, s.id from coach_share s join account a on a.id = s.account_id
   where s.token_hash = token and a.goes_at is null;
end;
revoke execute on function coach_share_of(bytea) from public;
grant execute on function coach_share_of(bytea) to askwell_app;

-- What someone is called where their name is not shown: the same for one coach each time, another one for
-- another coach, and nothing to be worked out from it.
create function coach_code(share uuid, contact uuid) returns text
  language sql immutable parallel safe
  return upper(left(encode(sha256(convert_to(share::text || contact::text, 'UTF8')), 'hex'), 5));
