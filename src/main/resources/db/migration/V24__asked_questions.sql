-- What the person wants to have watched: the finding that would answer it, and the day they asked.
create table asked_question (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  finding    varchar(120) not null,
  asked_on   date not null,
  of_all     boolean not null,
  removed_at timestamp with time zone
);
create index asked_question_by_journal on asked_question (journal_id, asked_on, id);
