-- A review of a week can be taken out with the sample journey, and put back.
alter table week_review add column removed_at timestamp with time zone;

-- When the sample journey was taken out: what has this moment comes back with it.
create table sample_removal (
  journal_id uuid primary key references journal on delete cascade,
  removed_at timestamp with time zone not null
);

-- What an item of the sample journey was when it came, with all that hangs on it: what is different since is the person's.
create table sample_print (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  print      varchar(64) not null
);

create index sample_print_journal on sample_print (journal_id);
