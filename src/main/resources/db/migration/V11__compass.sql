-- One row for each part of the compass that was ever saved: what its form carries to notice a change in between.
create table compass_section (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  kind       varchar(13) not null check (kind in ('VALUES', 'GOALS', 'CIRCLES', 'DEAL_BREAKERS')),
  version    bigint not null,
  unique (journal_id, kind)
);

-- A value is one of the starters by its code, or in the person's own words. Circles: the one it was written in comes first.
create table compass_line (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  section    varchar(13) not null check (section in ('VALUES', 'GOALS', 'CIRCLES', 'DEAL_BREAKERS')),
  place      integer not null,
  starter    varchar(16) check (starter in (
             'HONESTY', 'TRUST', 'KINDNESS', 'FAIRNESS', 'RESPECT', 'BELONGING', 'LEARNING', 'CURIOSITY', 'CRAFT',
             'CREATIVITY', 'USEFULNESS', 'CAUSE', 'FREEDOM', 'RESPONSIBILITY', 'RECOGNITION', 'CHALLENGE', 'VARIETY',
             'CALM', 'SECURITY', 'PAY', 'TIME', 'FAMILY', 'HEALTH', 'HUMOUR')),
  words      varchar(300),
  note       varchar(2000),
  circles    varchar(40) not null,
  removed_at timestamp with time zone,
  check ((starter is null) <> (words is null))
);
create index compass_line_by_section on compass_line (journal_id, section, place, id);

create table application_fit (
  application_id uuid primary key references job_application on delete cascade,
  journal_id     uuid not null references journal on delete cascade,
  fit            varchar(6) check (fit in ('FITS', 'PARTLY', 'NOT')),
  note           varchar(4000),
  held_on        date not null,
  version        bigint not null
);
create index application_fit_by_day on application_fit (journal_id, held_on, application_id);

-- Which values and deal-breakers an application touches.
create table fit_touch (
  id             uuid primary key,
  journal_id     uuid not null references journal on delete cascade,
  application_id uuid not null references application_fit on delete cascade,
  line_id        uuid not null references compass_line on delete cascade
);
create index fit_touch_by_application on fit_touch (journal_id, application_id);
create index fit_touch_by_line on fit_touch (line_id);

create table look_back (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  from_on    date not null,
  to_on      date not null,
  set_out    varchar(10000),
  got        varchar(10000),
  surprised  varchar(10000),
  target     varchar(10000),
  change     varchar(10000),
  removed_at timestamp with time zone,
  version    bigint not null,
  check (to_on >= from_on)
);
create index look_back_by_day on look_back (journal_id, to_on, id);

create index fit_touch_by_key on fit_touch (application_id);
