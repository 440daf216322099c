-- How often a rule refused an ask, by day: never what was typed. Shown on Progress.
create table refused (
  account_id uuid not null references account on delete cascade deferrable initially immediate,
  -- The number of the rule.
  rule       text not null check (char_length(rule) between 2 and 4),
  refused_on date not null,
  times      integer not null check (times > 0),
  primary key (account_id, rule, refused_on)
);
call protect('refused');

-- Whom the meetings of late reached, and how many there were each day.
create index meeting_held on meeting (account_id, held_on) where held_on is not null;
