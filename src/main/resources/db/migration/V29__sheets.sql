-- The target list on paper, and what comes back on it.

-- The column of the printed list, in a word of the user's own.
alter table target_company add column category text check (char_length(category) between 1 and 40);

-- A printed list that someone read and gave back; nobody is named once that person was removed.
create table list_return (
  account_id  uuid not null references account on delete cascade,
  id          uuid not null,
  contact_id  uuid,
  returned_on date not null,
  version     integer not null,
  primary key (account_id, id),
  foreign key (account_id, contact_id) references contact on delete set null (contact_id)
);
create index list_return_contact on list_return (account_id, contact_id);
call protect('list_return');

-- What was ticked at one company. AVOID keeps it off the printed list until it is withdrawn.
create table list_tick (
  account_id   uuid not null,
  id           uuid not null,
  return_id    uuid not null,
  target_id    uuid not null,
  tick         text not null check (tick in ('KNOWS', 'INTRODUCES', 'AVOID', 'ADDED')),
  -- Whom they know there, where they gave a name.
  contact_id   uuid,
  -- Why it is better avoided, or what they said of a company they added.
  note         text check (char_length(note) between 1 and 500),
  withdrawn_on date,
  version      integer not null,
  primary key (account_id, id),
  foreign key (account_id, return_id) references list_return on delete cascade,
  foreign key (account_id, target_id) references target_company on delete cascade,
  foreign key (account_id, contact_id) references contact on delete set null (contact_id),
  check (tick <> 'AVOID' or note is not null)
);
create index list_tick_target on list_tick (account_id, target_id);
create index list_tick_return on list_tick (account_id, return_id);
create index list_tick_contact on list_tick (account_id, contact_id);
call protect('list_tick');

-- As it is, and people who gave a list back or were named on one.
do $$
begin
  execute 'create or replace view contact_in_use with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('contact_in_use'::regclass), ';')
    || ' union all select account_id, contact_id from list_return where contact_id is not null'
    || ' union all select account_id, contact_id from list_tick where contact_id is not null';
end
$$;
