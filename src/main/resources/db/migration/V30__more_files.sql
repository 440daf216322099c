-- Files of other programs know telephone numbers and notes as well.
alter table import_row
  add column phone text,
  add column note text;
