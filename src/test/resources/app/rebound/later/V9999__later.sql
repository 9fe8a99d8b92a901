-- A table that no version has yet: its constraint is checked for longer than the connection lives that makes it.
create table later (
  id   uuid primary key,
  kind varchar(10) not null check (kind in ('ONE', 'OTHER'))
);
insert into later (id, kind) values ('00000000-0000-0000-0000-000000000001', 'ONE');
