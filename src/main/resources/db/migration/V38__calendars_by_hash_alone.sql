-- The address of a calendar is shown when it is made, and found by its hash: no copy of the database opens a calendar. The column
-- stays empty until no earlier version of the program runs beside this one.
alter table calendar_feed alter column secret drop not null;
update calendar_feed set secret = null;
