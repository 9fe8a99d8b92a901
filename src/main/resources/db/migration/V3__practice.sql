create table story (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  title      varchar(200) not null,
  situation  varchar(4000),
  task       varchar(4000),
  action     varchar(10000),
  result     varchar(4000),
  reflection varchar(4000),
  tags       varchar(400) not null,
  sample     boolean not null,
  removed_at timestamp with time zone,
  version    bigint not null
);
create index story_by_journal on story (journal_id, id);

create table story_telling (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  story_id   uuid not null references story on delete cascade,
  told_on    date not null,
  place      varchar(160),
  went       varchar(12) check (went in ('WELL', 'MIXED', 'STRUGGLED')),
  note       varchar(2000)
);
create index story_telling_by_story on story_telling (journal_id, story_id, told_on);

create table practice_card (
  id             uuid primary key,
  journal_id     uuid not null references journal on delete cascade,
  question       varchar(1000) not null,
  notes          varchar(10000),
  key_points     varchar(4000),
  tags           varchar(400) not null,
  application_id uuid references job_application on delete set null,
  story_id       uuid references story on delete set null,
  added_on       date not null,
  due_on         date not null,
  reviews        integer not null,
  reviewed_on    date,
  stability      double precision,
  difficulty     double precision,
  sample         boolean not null,
  removed_at     timestamp with time zone,
  version        bigint not null
);
-- What is due, and the order of the list of cards: see the EXPLAIN test.
create index practice_card_by_due on practice_card (journal_id, due_on, id, removed_at);

create table practice_review (
  id          uuid primary key,
  journal_id  uuid not null references journal on delete cascade,
  card_id     uuid not null references practice_card on delete cascade,
  reviewed_on date not null,
  rating      varchar(5) not null check (rating in ('AGAIN', 'HARD', 'GOOD', 'EASY'))
);
create index practice_review_by_card on practice_review (journal_id, card_id, id);
create index practice_review_by_day on practice_review (journal_id, reviewed_on, id);

create table mock_interview (
  id            uuid primary key,
  journal_id    uuid not null references journal on delete cascade,
  kind          varchar(12) not null
                check (kind in ('MIXED', 'SCREENING', 'BEHAVIOURAL', 'LEADERSHIP', 'TECHNICAL', 'FINAL', 'STRUGGLED')),
  held_on       date not null,
  finished      boolean not null,
  answers       smallint check (answers between 1 and 5),
  structure     smallint check (structure between 1 and 5),
  knowledge     smallint check (knowledge between 1 and 5),
  body_language smallint check (body_language between 1 and 5),
  demeanour     smallint check (demeanour between 1 and 5),
  rapport       smallint check (rapport between 1 and 5),
  note          varchar(10000),
  sample        boolean not null,
  removed_at    timestamp with time zone,
  version       bigint not null
);
create index mock_interview_by_day on mock_interview (journal_id, held_on, id);

create table mock_question (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  mock_id    uuid not null references mock_interview on delete cascade,
  place      integer not null,
  text       varchar(1000) not null,
  shows      varchar(4000),
  answered   boolean not null,
  note       varchar(4000),
  version    bigint not null
);
create index mock_question_by_mock on mock_question (journal_id, mock_id, place);
