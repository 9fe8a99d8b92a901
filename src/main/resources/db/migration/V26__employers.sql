-- Employers as they are: who an application went through, applications to one's own employer, and what is noted of one.
alter table job_application add column via varchar(120);

drop index job_application_facts;
alter table job_application add column came_from varchar(16);
update job_application set came_from = source;
alter table job_application drop column source;
alter table job_application rename column came_from to source;
alter table job_application add constraint job_application_source check
  (source in ('JOB_BOARD', 'REFERRAL', 'NETWORKING', 'RECRUITER', 'DIRECT', 'EVENT', 'INTERNAL'));
create index job_application_facts on job_application
  (journal_id, removed_at, company, role, stage, outcome, source, applied_on, closed_on, sample, id);

-- More names that do not say who it is.
update job_application set employer_key = null where employer_key in
  ('undisclosed company', 'undisclosed employer', 'unknown client', 'confidential client', 'undisclosed client');

-- Hangs on one of the applications there: an employer is known by them alone.
create table employer_note (
  id             uuid primary key,
  journal_id     uuid not null references journal on delete cascade,
  application_id uuid not null references job_application on delete cascade,
  words          varchar(4000) not null,
  removed_at     timestamp with time zone,
  version        bigint not null
);
create index employer_note_by_application on employer_note (journal_id, application_id);
