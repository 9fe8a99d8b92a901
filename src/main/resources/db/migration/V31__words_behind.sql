-- What was written since the index of a journal was last brought up to date: its words are read anew before the next search.
create table search_behind (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  kind       varchar(12) not null,
  thing_id   uuid not null,
  heads      boolean not null
);
create index search_behind_by_id on search_behind (journal_id, id);
