-- People to lean on. Private: neither they nor what was noted of talking to them is in an export to be shared.
create table supporter (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  name       varchar(120) not null,
  ways       varchar(60) not null,
  own_way    varchar(200),
  phone      varchar(60),
  mail       varchar(254),
  other      varchar(500),
  spoke_on   date,
  sample     boolean not null,
  removed_at timestamp with time zone,
  version    bigint not null
);
create index supporter_by_journal on supporter (journal_id, id);

create table supporter_contact (
  id           uuid primary key,
  journal_id   uuid not null references journal on delete cascade,
  supporter_id uuid not null references supporter on delete cascade,
  reached_on   date not null,
  words        varchar(1000),
  removed_at   timestamp with time zone,
  version      bigint not null
);
create index supporter_contact_by_supporter on supporter_contact (journal_id, supporter_id, reached_on);
create index supporter_contact_by_day on supporter_contact (journal_id, reached_on);

-- What does the person good. The starter is the idea it was taken from.
create table care_activity (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  name       varchar(160) not null,
  sort       varchar(8) not null check (sort in ('MOVE', 'OUTDOORS', 'PEOPLE', 'REST', 'MAKE')),
  starter    varchar(16) check (starter in (
             'WALK', 'STRETCH', 'RUN', 'DANCE', 'SIT_OUTSIDE', 'GREEN', 'WATER', 'CALL', 'MEAL', 'GAME', 'LIE_DOWN',
             'BATH', 'MUSIC', 'EARLY', 'COOK', 'DRAW', 'REPAIR', 'PLANTS')),
  sample     boolean not null,
  removed_at timestamp with time zone,
  version    bigint not null
);
create index care_activity_by_journal on care_activity (journal_id, id);

-- How heavy it was before and after, from 0 to 10.
create table care_log (
  id           uuid primary key,
  journal_id   uuid not null references journal on delete cascade,
  activity_id  uuid not null references care_activity on delete cascade,
  done_on      date not null,
  heavy_before smallint check (heavy_before between 0 and 10),
  heavy_after  smallint check (heavy_after between 0 and 10),
  removed_at   timestamp with time zone,
  version      bigint not null
);
create index care_log_by_day on care_log (journal_id, done_on, id);
create index care_log_by_activity on care_log (activity_id);

create table brave_step (
  id            uuid primary key,
  journal_id    uuid not null references journal on delete cascade,
  title         varchar(200) not null,
  expected_fear smallint check (expected_fear between 0 and 10),
  done_on       date,
  fear_before   smallint check (fear_before between 0 and 10),
  fear_after    smallint check (fear_after between 0 and 10),
  words         varchar(4000),
  sample        boolean not null,
  removed_at    timestamp with time zone,
  version       bigint not null
);
create index brave_step_by_day on brave_step (journal_id, done_on, id);

create index supporter_contact_by_key on supporter_contact (supporter_id);
