-- How much went out and came back, and how many people there are, is remembered by the stamp of V71, too. Both are
-- made of standings, and of the names of people, which leave it already.
create constraint trigger stamp after insert or update or delete on standing
  deferrable initially deferred for each row execute function stamp_figures();
