-- The address of a calendar is shown when it is made, and found by its hash: no copy of the database opens a calendar.
alter table calendar_feed drop column secret;
