-- When and where a round takes place, who with, and how long before it the calendar reminds. What nobody said stays empty.
alter table interview_round add column starts_at time;
alter table interview_round add column lasts_minutes integer check (lasts_minutes between 1 and 1440);
alter table interview_round add column time_zone varchar(64);
alter table interview_round add column venue varchar(1000);
alter table interview_round add column people varchar(500);
alter table interview_round add column reminder varchar(16)
  check (reminder in ('QUARTER_HOUR', 'HOUR', 'DAY', 'WEEK'));

-- What the person makes of a round, right after it and however it ends.
create table round_reflection (
  round_id   uuid primary key references interview_round on delete cascade,
  journal_id uuid not null references journal on delete cascade,
  went_well  varchar(4000),
  was_hard   varchar(4000),
  next_time  varchar(4000),
  written_on date not null,
  version    bigint not null
);
create index round_reflection_by_journal on round_reflection (journal_id, round_id);
