-- A large file is read, imported and taken back by a task of its own, and a table whose columns
-- nobody knows waits until the seeker said what they mean.
alter table import_batch
  -- COLUMNS, READING, IMPORTING, UNDOING or FAILED; nothing when the file rests as its dates tell.
  add column under_way text check (under_way in ('COLUMNS', 'READING', 'IMPORTING', 'UNDOING', 'FAILED')),
  -- The seeker's day and language when they asked for what is under way.
  add column asked_on date,
  add column language text,
  -- What went wrong, as a message key with what it mentions.
  add column trouble text,
  add column trouble_about text[] not null default '{}',
  -- What its columns are called, for the rows that are handed back.
  add column headings text[] not null default '{}';

-- The cells of a row that could not be read, as they were.
alter table import_row add column cells text[];

-- The file itself, as long as it may have to be read (again).
create table import_file (
  account_id       uuid not null,
  batch_id         uuid not null,
  content          bytea not null,
  uploaded_at      timestamptz not null,
  -- What the seeker said of each column; nothing where its headings tell.
  meanings         text[],
  first_row_names  boolean not null default true,
  primary key (account_id, batch_id),
  foreign key (account_id, batch_id) references import_batch on delete cascade deferrable initially immediate
);
-- Compressed or not, it is only ever read whole.
alter table import_file alter column content set storage external;
call protect('import_file');

-- How far a task came. A row of its own, written past the task's transaction: whoever looks sees it
-- grow, and neither waits for the other.
create table import_progress (
  account_id uuid not null,
  batch_id   uuid not null,
  phase      text not null,
  done       integer not null,
  total      integer not null,
  primary key (account_id, batch_id),
  foreign key (account_id, batch_id) references import_batch on delete cascade deferrable initially immediate
);
call protect('import_progress');

-- What someone said of the columns of a file with these headings, for the next one.
create table import_columns (
  account_id      uuid not null references account on delete cascade deferrable initially immediate,
  fingerprint     bytea not null,
  meanings        text[] not null,
  first_row_names boolean not null,
  saved_on        date not null,
  primary key (account_id, fingerprint)
);
call protect('import_columns');

-- Files that nobody imported after all. One that a task is about to read stays; where nobody said what
-- the columns mean, there is nothing but the file, and the batch goes with it.
create function forget_import_files(before timestamptz) returns bigint
  language sql security definer set search_path = public, pg_temp
begin atomic
  with old as (
    select f.account_id, f.batch_id, b.under_way
      from import_file f join import_batch b on b.account_id = f.account_id and b.id = f.batch_id
     where f.uploaded_at < before and b.under_way is distinct from 'READING'),
  unread as (
    delete from import_batch b using old o
     where b.account_id = o.account_id and b.id = o.batch_id and o.under_way = 'COLUMNS' and b.under_way = 'COLUMNS'
    returning b.id),
  gone as (
    delete from import_file f using old o
     where f.account_id = o.account_id and f.batch_id = o.batch_id and o.under_way is distinct from 'COLUMNS'
    returning f.batch_id)
  select (select count(*) from unread) + (select count(*) from gone);
end;

revoke execute on function forget_import_files(timestamptz) from public;
grant execute on function forget_import_files(timestamptz) to askwell_app;

-- Batches that wait for a task, though there is none: a copy that was put back holds no tasks.
create function imports_left_behind() returns table (account_id uuid, batch_id uuid)
  language sql security definer stable set search_path = public, pg_temp
begin atomic
  select b.account_id, b.id
    from import_batch b
   where b.under_way in ('READING', 'IMPORTING', 'UNDOING')
     and not exists (select from scheduled_tasks t
                      where t.task_name = 'import' and t.task_instance like b.account_id || ':' || b.id || ':%');
end;

revoke execute on function imports_left_behind() from public;
grant execute on function imports_left_behind() to askwell_app;
