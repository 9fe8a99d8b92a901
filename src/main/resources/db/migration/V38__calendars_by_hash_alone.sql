-- The address of a calendar is shown when it is made, and found by its hash: no copy of the database opens a calendar. The column
-- stays, empty, for as long as an earlier version may run beside this one: that one then knows the address no longer.
update calendar_feed set secret = '';
alter table calendar_feed alter column secret set default '';
