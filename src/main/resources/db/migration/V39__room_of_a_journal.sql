-- How much room an account has; where nothing is said, as much as everyone there.
alter table account add column most_applications int;
alter table account add column most_megabytes int;
-- What a journal takes, as it was measured some time ago, and at which revision that was.
alter table journal add column measured_bytes bigint default 0 not null;
alter table journal add column measured_revision bigint;
