create table feedback_request (
  id           uuid primary key,
  journal_id   uuid not null references journal on delete cascade,
  rejection_id uuid not null references rejection on delete cascade,
  asked_by     varchar(10) not null check (asked_by in ('MAIL', 'PHONE', 'MESSAGE', 'IN_PERSON')),
  asked_on     date not null,
  whom         varchar(120),
  address      varchar(254),
  message      varchar(4000),
  reminded_on  date,
  ended_as     varchar(10) check (ended_as in ('RECEIVED', 'REFUSED', 'NO_ANSWER')),
  ended_on     date,
  removed_at   timestamp with time zone,
  version      bigint not null,
  check ((ended_as is null) = (ended_on is null))
);
create index feedback_request_by_rejection on feedback_request (journal_id, rejection_id);
create index feedback_request_by_day on feedback_request (journal_id, asked_on);
