-- A report that a person shows to somebody else by a link that ends. Of the secret part of the link only a digest is kept.
create table shared_report (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  token_hash varchar(64) not null unique,
  shown_to   varchar(100),
  first_day  date,
  last_day   date not null,
  -- What is in it besides what always is, between commas.
  parts      varchar(100) not null,
  made_at    timestamp with time zone not null,
  ends_at    timestamp with time zone not null
);
create index shared_report_of_journal on shared_report (journal_id, made_at);

-- The minutes in which it was opened.
create table shared_report_opening (
  shared_report_id uuid not null references shared_report on delete cascade,
  opened_at        timestamp with time zone not null,
  primary key (shared_report_id, opened_at)
);
