-- What the person has come to, with the id of the application or the goal. The dashboard leads with it until they move on.
create table arrival (
  id             uuid primary key,
  journal_id     uuid not null references journal on delete cascade,
  application_id uuid references job_application on delete cascade,
  goal_id        uuid references goal on delete cascade,
  kind           varchar(8) not null,
  arrived_on     date not null,
  moved_on       boolean not null,
  version        bigint not null,
  constraint arrival_kind check (kind in ('OFFER', 'ACCEPTED', 'GOAL'))
);

create index arrival_ahead on arrival (journal_id, moved_on, arrived_on, id);
create index arrival_of_application on arrival (application_id);
create index arrival_of_goal on arrival (goal_id);

-- Whether single keys lead somewhere, how the person writes a day, and on which their weeks begin.
alter table account add column keys_on boolean default true not null;
alter table account add column date_style varchar(11) default 'DAY_FIRST' not null;
alter table account add column week_start varchar(9) default 'MONDAY' not null;
alter table account add constraint account_date_style
  check (date_style in ('DAY_FIRST', 'MONTH_FIRST', 'NUMBERS', 'YEAR_FIRST'));
alter table account add constraint account_week_start
  check (week_start in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'));
