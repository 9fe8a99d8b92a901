-- Something written on a day, with or without an application.
create table day_line (
  id             uuid primary key,
  journal_id     uuid not null references journal on delete cascade,
  application_id uuid references job_application on delete set null,
  written_on     date not null,
  words          varchar(10000) not null,
  sample         boolean not null,
  removed_at     timestamp with time zone,
  version        bigint not null
);
create index day_line_by_day on day_line (journal_id, written_on, id);
create index day_line_by_application on day_line (journal_id, application_id, written_on);

-- A feeling beside a round's reflection or a line of a day: each belongs to one of the two.
create table felt (
  id          uuid primary key,
  journal_id  uuid not null references journal on delete cascade,
  round_id    uuid references round_reflection on delete cascade,
  day_line_id uuid references day_line on delete cascade,
  emotion     varchar(40) not null,
  intensity   smallint check (intensity between 0 and 10),
  check (round_id is null and day_line_id is not null or round_id is not null and day_line_id is null)
);
create index felt_by_round on felt (journal_id, round_id);
create index felt_by_day_line on felt (journal_id, day_line_id);
