-- What an application that is not over yet needs: the next step, how it ended without a rejection, and what was looked up.

alter table job_application add column next_step varchar(300);
alter table job_application add column next_step_on date;
alter table job_application add column closed_on date;
alter table job_application add column worked varchar(2000);
-- The order of the list, all of it or the live ones.
create index job_application_newest on job_application (journal_id, id);
create index job_application_by_outcome on job_application (journal_id, outcome, id);
create index job_application_by_next_step on job_application (journal_id, next_step_on);

create table research (
  application_id uuid primary key references job_application on delete cascade,
  journal_id     uuid not null references journal on delete cascade,
  fit            smallint check (fit between 1 and 5),
  readiness      smallint check (readiness between 1 and 5),
  version        bigint not null
);
create index research_by_journal on research (journal_id, application_id);

create table research_item (
  id             uuid primary key,
  journal_id     uuid not null references journal on delete cascade,
  application_id uuid not null references research on delete cascade,
  topic          varchar(12) not null
                 check (topic in ('COMPANY', 'ROLE', 'CULTURE', 'TEAM', 'INTERVIEWERS', 'QUESTIONS')),
  done           boolean not null,
  note           varchar(4000),
  unique (application_id, topic)
);
create index research_item_by_application on research_item (journal_id, application_id);
