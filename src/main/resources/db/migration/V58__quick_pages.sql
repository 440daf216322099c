-- What every page, or Today, asks of ten thousand people and as many exchanges is answered from an index alone.
create index meeting_planned on meeting (account_id, meeting_on, starts_at, id) where held_on is null and cancelled_on is null;
create index standing_street on standing (account_id) include (given, received) where given > 0 or received > 0;
create index contact_within_reach on contact (account_id, reach) where reach <> 'NONE';
