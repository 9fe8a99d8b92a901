-- H2 takes "journal_id = ? and id in (…)" for something an index on (journal_id, id) answers, and then reads all of the
-- journal. Where the id comes last, or not at all, it goes by the primary key.
drop index job_application_newest;
drop index job_application_facts;
create index job_application_facts on job_application
  (journal_id, removed_at, company, role, stage, outcome, source, applied_on, closed_on, sample, id);
drop index interview_round_facts;
create index interview_round_facts on interview_round
  (journal_id, removed_at, application_id, kind, held_on, result, prepared, answers, knowledge, body_language, demeanour, rapport, id);
