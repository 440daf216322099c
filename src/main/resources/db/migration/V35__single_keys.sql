-- Whether single keys such as / and ? do something: whoever speaks to the computer would press them by chance.
alter table account add column single_keys boolean not null default true;
