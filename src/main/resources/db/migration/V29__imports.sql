-- What was brought from elsewhere: one row for each import, and what it added, as it was then.
create table import_batch (
  id           uuid primary key,
  journal_id   uuid not null references journal on delete cascade,
  name         varchar(160),
  imported_at  timestamp with time zone not null,
  applications integer not null,
  rejections   integer not null,
  others       integer not null
);
create index import_batch_by_day on import_batch (journal_id, imported_at, id);

-- Goes by the id of the thing itself; the print is the same for as long as nobody has written in it.
create table imported_row (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  batch_id   uuid not null references import_batch on delete cascade,
  kind       varchar(16) not null,
  within_id  uuid,
  print      varchar(64) not null
);
create index imported_row_by_batch on imported_row (journal_id, batch_id, id);
create index imported_row_of_batch on imported_row (batch_id);
