-- What a person does not want to see for now: something of Today, or a finding.
create table put_aside (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  item       varchar(120) not null,
  evidence   varchar(80),
  until_on   date,
  put_at     timestamp with time zone not null,
  unique (journal_id, item)
);

create table check_in (
  id           uuid primary key,
  journal_id   uuid not null references journal on delete cascade,
  rejection_id uuid not null references rejection on delete cascade,
  made_on      date not null,
  words        varchar(4000),
  version      bigint not null,
  unique (rejection_id, made_on)
);
create index check_in_by_rejection on check_in (journal_id, rejection_id, made_on);

-- After how many days a person wants to be asked, such as "1,3,7"; empty if never. Without a row, the usual days.
create table check_in_rhythm (
  id         uuid primary key,
  journal_id uuid not null unique references journal on delete cascade,
  days       varchar(40) not null,
  version    bigint not null
);
