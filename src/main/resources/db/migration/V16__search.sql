-- Folded words only: what a result shows is read from where it was written.
create table search_text (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  kind       varchar(12) not null,
  thing_id   uuid not null,
  part       integer not null,
  under_id   uuid,
  about_on   date,
  folded     varchar(1000000) not null
);
create index search_text_by_day on search_text (journal_id, about_on, id);
create index search_text_by_thing on search_text (journal_id, thing_id);
create index search_text_by_heading on search_text (journal_id, under_id);

alter table journal add column search_format integer default 0 not null;
alter table journal add column search_public_only boolean default false not null;
