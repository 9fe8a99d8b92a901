-- A harsh thought, and what a person found when they looked at it. Belief goes from 0 to 100.
create table thought_record (
  id               uuid primary key,
  journal_id       uuid not null references journal on delete cascade,
  rejection_id     uuid references rejection on delete set null,
  started_on       date not null,
  situation        varchar(10000),
  thought          varchar(10000),
  belief           smallint check (belief between 0 and 100),
  evidence_for     varchar(10000),
  evidence_against varchar(10000),
  friend           varchar(10000),
  in_my_hands      varchar(10000),
  not_in_my_hands  varchar(10000),
  balanced         varchar(10000),
  belief_after     smallint check (belief_after between 0 and 100),
  balanced_on      date,
  saved_at         timestamp with time zone not null,
  sample           boolean not null,
  removed_at       timestamp with time zone,
  version          bigint not null,
  check ((balanced is null) = (balanced_on is null))
);
create index thought_record_by_day on thought_record (journal_id, started_on, id);
create index thought_record_by_rejection on thought_record (journal_id, rejection_id);
create index thought_record_by_balance on thought_record (journal_id, balanced_on);

create table thought_feeling (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  thought_id uuid not null references thought_record on delete cascade,
  emotion    varchar(40) not null,
  before     smallint check (before between 0 and 10),
  after      smallint check (after between 0 and 10)
);
create index thought_feeling_by_thought on thought_feeling (journal_id, thought_id, emotion);

-- A thinking trap that a person saw in a thought. One of their own is kept by its name, so that it stays when they no
-- longer want it offered.
create table thought_trap (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  thought_id uuid not null references thought_record on delete cascade,
  trap       varchar(20) check (trap in
             ('ALL_OR_NOTHING', 'OVERGENERALISING', 'MIND_READING', 'FORTUNE_TELLING', 'CATASTROPHISING', 'PERSONALISING',
              'LABELLING', 'MENTAL_FILTER', 'DISCOUNTING', 'FEELING_AS_FACT', 'SHOULDS', 'COMPARING')),
  label      varchar(80),
  check ((trap is null) <> (label is null))
);
create index thought_trap_by_thought on thought_trap (journal_id, thought_id);

-- Thinking traps of a person's own, offered beside the standard ones.
create table own_trap (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  name       varchar(80) not null,
  removed_at timestamp with time zone,
  version    bigint not null
);
create index own_trap_by_journal on own_trap (journal_id, id);

-- Where a row that these belong to is deleted, PostgreSQL looks them up by it alone.
create index thought_feeling_by_key on thought_feeling (thought_id);
create index thought_trap_by_key on thought_trap (thought_id);
create index thought_record_by_key on thought_record (rejection_id);
