-- What a person would like a week to have in it. How often stands in planned_times.
create table weekly_target (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  activity   varchar(16) not null
             check (activity in ('APPLICATIONS', 'CONTACTS', 'PRACTICE', 'LEARNING', 'REST', 'HOBBIES', 'OWN')),
  label      varchar(60),
  sample     boolean not null,
  removed_at timestamp with time zone,
  version    bigint not null,
  check ((activity = 'OWN') = (label is not null))
);
create index weekly_target_by_journal on weekly_target (journal_id, id);

-- From a week on, how often a week. Another number leaves the weeks before it as they were; 0 is "not for now".
create table planned_times (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  target_id  uuid not null references weekly_target on delete cascade,
  from_on    date not null,
  times      integer not null check (times between 0 and 50),
  unique (target_id, from_on)
);
create index planned_times_by_target on planned_times (journal_id, target_id, from_on);

create table week_tap (
  id          uuid primary key,
  journal_id  uuid not null references journal on delete cascade,
  target_id   uuid not null references weekly_target on delete cascade,
  happened_on date not null
);
create index week_tap_by_day on week_tap (journal_id, happened_on, target_id);
create index week_tap_by_target on week_tap (target_id);

create table day_off (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  kind       varchar(8) not null check (kind in ('REST', 'SICK', 'PAUSE')),
  from_on    date not null,
  to_on      date not null,
  sample     boolean not null,
  removed_at timestamp with time zone,
  version    bigint not null,
  check (to_on >= from_on)
);
create index day_off_by_day on day_off (journal_id, to_on, from_on);

create table week_review (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  week_on    date not null,
  words      varchar(500),
  sample     boolean not null,
  version    bigint not null,
  unique (journal_id, week_on)
);

-- On which day of the week to look back; null if never. Without a row, on Sunday.
create table week_review_day (
  id         uuid primary key,
  journal_id uuid not null unique references journal on delete cascade,
  weekday    varchar(9) check (weekday in
             ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  version    bigint not null
);

-- The secret address of a journal's calendar. The page shows it again, so it is kept as it is; it is found by its hash.
create table calendar_feed (
  id          uuid primary key,
  journal_id  uuid not null unique references journal on delete cascade,
  secret      varchar(40) not null,
  secret_hash varchar(64) not null unique,
  version     bigint not null
);
