-- A step of a goal is edited on its own page, and can be put back after it was removed.
alter table goal_step add column version bigint default 0 not null;
alter table goal_step add column removed_at timestamp with time zone;
