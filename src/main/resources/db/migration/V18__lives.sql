-- The whole life of an application: an offer can be withdrawn, a no taken back, and one application can end more than once.
-- Columns are replaced, not changed: what was checked or unique about them has a name of its own on each database.

drop index job_application_facts;
drop index job_application_by_outcome;
alter table job_application add column ended_as varchar(16);
update job_application set ended_as = case
  when outcome = 'REJECTED' and stage = 'OFFER' then 'OFFER_WITHDRAWN' else outcome end;
alter table job_application drop column outcome;
alter table job_application rename column ended_as to outcome;
alter table job_application alter column outcome set not null;
alter table job_application add constraint job_application_outcome check
  (outcome in ('OPEN', 'REJECTED', 'OFFER_WITHDRAWN', 'NO_REPLY', 'ROLE_CLOSED', 'WITHDREW', 'DECLINED', 'ACCEPTED'));
-- The day it ended, by a rejection too.
update job_application set closed_on = (select r.heard_on from rejection r where r.application_id = job_application.id)
  where outcome in ('REJECTED', 'OFFER_WITHDRAWN');
create index job_application_by_outcome on job_application (journal_id, outcome, id);
create index job_application_facts on job_application
  (journal_id, removed_at, id, company, role, stage, outcome, source, applied_on, closed_on, sample);
-- The employer's name as it is compared; the next migration fills it in.
alter table job_application add column employer_key varchar(120);
create index job_application_by_employer on job_application (journal_id, employer_key);

drop index rejection_by_day;
alter table rejection add column ended_application uuid references job_application on delete cascade;
update rejection set ended_application = application_id;
alter table rejection drop column application_id;
alter table rejection rename column ended_application to application_id;
alter table rejection alter column application_id set not null;
-- What kind of end it tells of: only a rejection that stands is counted as one.
alter table rejection add column ending varchar(12) default 'REJECTED' not null;
alter table rejection add constraint rejection_ending check (ending in ('REJECTED', 'TAKEN_BACK', 'NO_REPLY', 'ROLE_CLOSED'));
alter table rejection add column taken_back_on date;
alter table rejection add column removed_at timestamp with time zone;
create index rejection_by_day on rejection (journal_id, heard_on, id, application_id, ending);
create index rejection_by_application on rejection (journal_id, application_id, ending);

-- What happened to an application, in order.
create table application_turn (
  id             uuid primary key,
  journal_id     uuid not null references journal on delete cascade,
  application_id uuid not null references job_application on delete cascade,
  kind           varchar(16) not null
                 check (kind in ('OPEN', 'OFFERED', 'REJECTED', 'TAKEN_BACK', 'OFFER_WITHDRAWN', 'NO_REPLY', 'ROLE_CLOSED',
                                 'WITHDREW', 'DECLINED', 'ACCEPTED')),
  turned_on      date not null
);
create index application_turn_by_application on application_turn (journal_id, application_id, id);
insert into application_turn (id, journal_id, application_id, kind, turned_on)
  select id, journal_id, id, outcome, closed_on from job_application where outcome <> 'OPEN' and closed_on is not null;
