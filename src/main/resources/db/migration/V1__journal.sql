-- One set of migrations for H2 (PostgreSQL mode) and PostgreSQL.
-- Every row below the account belongs to exactly one journal, and deleting a journal deletes all of it.

create table journal (
  id         uuid primary key,
  revision   bigint not null,
  created_at timestamp with time zone not null
);

create table account (
  id            uuid primary key,
  journal_id    uuid not null unique references journal on delete cascade,
  name          varchar(80),
  password_hash varchar(200),
  appearance    varchar(8) not null check (appearance in ('SYSTEM', 'LIGHT', 'DARK')),
  created_at    timestamp with time zone not null,
  version       bigint not null
);

create table job_application (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  company    varchar(120) not null,
  role       varchar(160) not null,
  stage      varchar(16) not null
             check (stage in ('APPLIED', 'SCREENING', 'ASSESSMENT', 'INTERVIEW', 'FINAL', 'OFFER')),
  outcome    varchar(16) not null
             check (outcome in ('OPEN', 'REJECTED', 'NO_REPLY', 'ROLE_CLOSED', 'WITHDREW', 'DECLINED', 'ACCEPTED')),
  source     varchar(16)
             check (source in ('JOB_BOARD', 'REFERRAL', 'NETWORKING', 'RECRUITER', 'DIRECT', 'EVENT')),
  applied_on date,
  link       varchar(1000),
  sample     boolean not null,
  removed_at timestamp with time zone,
  version    bigint not null
);
create index job_application_by_company on job_application (journal_id, company, role);
-- What the dashboard counts is read from indexes alone: this one and those below that name more columns than they sort by.
create index job_application_facts
  on job_application (journal_id, removed_at, id, company, role, stage, outcome, source, applied_on, sample);

create table interview_round (
  id             uuid primary key,
  journal_id     uuid not null references journal on delete cascade,
  application_id uuid not null references job_application on delete cascade,
  kind           varchar(16) not null
                 check (kind in ('SCREENING_CALL', 'SKILLS_TEST', 'TAKE_HOME', 'TECHNICAL', 'BEHAVIOURAL', 'CASE',
                                 'PANEL', 'PRESENTATION', 'FINAL', 'OTHER')),
  held_on        date not null,
  result         varchar(12) not null check (result in ('WAITING', 'PASSED', 'NOT_PASSED')),
  preparation    varchar(4000),
  prepared       smallint check (prepared between 1 and 5),
  answers        smallint check (answers between 1 and 5),
  knowledge      smallint check (knowledge between 1 and 5),
  body_language  smallint check (body_language between 1 and 5),
  demeanour      smallint check (demeanour between 1 and 5),
  rapport        smallint check (rapport between 1 and 5),
  note           varchar(4000),
  removed_at     timestamp with time zone,
  version        bigint not null
);
create index interview_round_by_application on interview_round (journal_id, application_id, held_on);
create index interview_round_facts on interview_round
  (journal_id, removed_at, id, application_id, kind, held_on, result, prepared, answers, knowledge, body_language, demeanour, rapport);

create table round_question (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  round_id   uuid not null references interview_round on delete cascade,
  place      integer not null,
  text       varchar(1000) not null,
  went       varchar(12) check (went in ('WELL', 'MIXED', 'STRUGGLED')),
  note       varchar(2000)
);
create index round_question_by_round on round_question (journal_id, round_id, place);
create index round_question_facts on round_question (journal_id, went, round_id);

create table rejection (
  id             uuid primary key,
  journal_id     uuid not null references journal on delete cascade,
  application_id uuid not null unique references job_application on delete cascade,
  heard_on       date not null,
  heard_by       varchar(12)
                 check (heard_by in ('EMAIL', 'PHONE', 'VIDEO_CALL', 'IN_PERSON', 'PORTAL', 'MESSAGE')),
  note           varchar(10000),
  return_on      date,
  logged_at      timestamp with time zone not null,
  version        bigint not null
);
-- The order of the list page: see the EXPLAIN test.
create index rejection_by_day on rejection (journal_id, heard_on, id, application_id);
create index rejection_by_return on rejection (journal_id, return_on);

create table reflection (
  rejection_id            uuid primary key references rejection on delete cascade,
  journal_id              uuid not null references journal on delete cascade,
  went_well               varchar(10000),
  was_hard                varchar(10000),
  excelled_at             varchar(10000),
  struggled_with          varchar(10000),
  learned_about_me        varchar(10000),
  learned_about_employers varchar(10000),
  right_role              varchar(10000),
  next_time               varchar(10000),
  saved_at                timestamp with time zone not null,
  version                 bigint not null
);
create index reflection_by_journal on reflection (journal_id, rejection_id);

create table rejection_reason (
  id           uuid primary key,
  journal_id   uuid not null references journal on delete cascade,
  rejection_id uuid not null references rejection on delete cascade,
  said_by      varchar(4) not null check (said_by in ('ME', 'THEM')),
  reason       varchar(20)
               check (reason in ('SKILLS', 'EXPERIENCE', 'IMPRESSION', 'PREPARATION', 'TEAM_FIT', 'MOTIVATION', 'TERMS',
                                 'ANOTHER_CANDIDATE', 'ROLE_CHANGED')),
  label        varchar(80),
  details      varchar(2000),
  control      varchar(8) not null check (control in ('MINE', 'FIT', 'THEIRS')),
  check ((reason is null) <> (label is null))
);
create index rejection_reason_by_rejection on rejection_reason (journal_id, rejection_id, said_by, reason, label, control);

create table emotion_rating (
  id           uuid primary key,
  journal_id   uuid not null references journal on delete cascade,
  rejection_id uuid not null references rejection on delete cascade,
  emotion      varchar(40) not null,
  intensity    smallint check (intensity between 0 and 10),
  moment       varchar(12) not null check (moment in ('FIRST', 'REFLECTED', 'CHECK_IN')),
  rated_at     timestamp with time zone not null
);
create index emotion_rating_by_rejection on emotion_rating (journal_id, rejection_id, emotion, intensity, moment, rated_at);

create table theme (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  code       varchar(40),
  label      varchar(80) not null,
  version    bigint not null,
  unique (journal_id, code),
  unique (journal_id, label)
);

create table feedback_note (
  id           uuid primary key,
  journal_id   uuid not null references journal on delete cascade,
  rejection_id uuid not null references rejection on delete cascade,
  text         varchar(20000) not null,
  from_whom    varchar(120),
  received_on  date not null,
  channel      varchar(16) not null
               check (channel in ('FORM_LETTER', 'PERSONAL_MAIL', 'CALL', 'MEETING', 'PORTAL')),
  opened       boolean not null,
  useful       boolean,
  did_with_it  varchar(4000),
  removed_at   timestamp with time zone,
  version      bigint not null
);
create index feedback_note_by_rejection on feedback_note (journal_id, rejection_id, removed_at);
-- The order of the list of notes.
create index feedback_note_by_day on feedback_note (journal_id, received_on, id);

create table theme_mention (
  id           uuid primary key,
  journal_id   uuid not null references journal on delete cascade,
  theme_id     uuid not null references theme on delete cascade,
  rejection_id uuid not null references rejection on delete cascade,
  note_id      uuid references feedback_note on delete cascade,
  polarity     varchar(12) not null check (polarity in ('STRENGTH', 'TO_IMPROVE')),
  state        varchar(12) not null check (state in ('SUGGESTED', 'CONFIRMED', 'DISMISSED')),
  words        varchar(500),
  version      bigint not null,
  -- A reflection's mentions have no note, and are told apart all the same.
  unique nulls not distinct (note_id, rejection_id, theme_id, polarity)
);
create index theme_mention_by_rejection on theme_mention (journal_id, rejection_id, state, theme_id, polarity);
create index theme_mention_by_theme on theme_mention (journal_id, theme_id, state);
-- Which notes have no theme so far: see the EXPLAIN test.
create index theme_mention_by_note on theme_mention (journal_id, note_id, state);

create table goal (
  id            uuid primary key,
  journal_id    uuid not null references journal on delete cascade,
  title         varchar(200) not null,
  measure       varchar(1000),
  due_on        date,
  started_on    date not null,
  status        varchar(10) not null check (status in ('ACTIVE', 'ACHIEVED', 'LET_GO')),
  closed_on     date,
  closing_words varchar(2000),
  rejection_id  uuid references rejection on delete set null,
  theme_id      uuid references theme on delete set null,
  origin        varchar(10) check (origin in ('REASON', 'THEME', 'QUESTION', 'NOTE')),
  origin_text   varchar(2000),
  sample        boolean not null,
  removed_at    timestamp with time zone,
  version       bigint not null
);
create index goal_by_status on goal (journal_id, status, due_on);
create index goal_by_rejection on goal (journal_id, rejection_id);

create table goal_step (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  goal_id    uuid not null references goal on delete cascade,
  place      integer not null,
  text       varchar(300) not null,
  done_on    date
);
create index goal_step_by_goal on goal_step (journal_id, goal_id, place);

create table goal_note (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  goal_id    uuid not null references goal on delete cascade,
  text       varchar(4000) not null,
  written_at timestamp with time zone not null
);
create index goal_note_by_goal on goal_note (journal_id, goal_id, written_at);
