-- Where many have an account: who signs in, with what, and who looks after the others. Local mode leaves these empty.
alter table account add column email varchar(254);
alter table account add column sign_in_key uuid;
alter table account add column administrator boolean default false not null;
alter table account add column closed boolean default false not null;
-- The first day of the month in which they were last here: no more is kept of when.
alter table account add column seen_in date;
create unique index account_by_email on account (email);

-- A link that ends: to begin an account, to choose a password, to confirm an address. One without a token was asked for and
-- is yet to be made by an administrator.
create table account_link (
  id            uuid primary key,
  kind          varchar(12) not null check (kind in ('JOIN', 'PASSWORD', 'EMAIL')),
  email         varchar(254) not null,
  account_id    uuid references account on delete cascade,
  administrator boolean not null,
  asked_at      timestamp with time zone not null,
  token_hash    varchar(64) unique,
  ends_at       timestamp with time zone not null
);
create index account_link_of_account on account_link (account_id);
create index account_link_by_email on account_link (email);

-- When somebody may try again; the key is a digest, so that no address can be read here.
create table attempt (
  id      varchar(64) primary key,
  free_at timestamp with time zone not null
);

-- As Spring Session wants them.
create table spring_session (
  primary_id            char(36) primary key,
  session_id            char(36) not null,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval int not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create unique index spring_session_by_id on spring_session (session_id);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);
create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);
