-- Which programs can work with the tables as they are: those that know the migration of this number, or a
-- later one. While several instances are upgraded one by one, and when an upgrade is taken back, a program
-- that is not the newest meets newer tables. A migration that takes something away, which the programs of the
-- release before no longer use, says so by replacing this function (docs/scaling.md, decision 0054).
create function readable_from() returns integer language sql immutable return 56;
grant execute on function readable_from() to askwell_app;
