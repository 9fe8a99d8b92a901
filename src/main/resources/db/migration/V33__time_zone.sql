-- Where the person's days begin and end, by its name in the time zone database; null where it is the computer's own.
alter table account add column time_zone varchar(60);
