-- What a result shows, in the words as they were written. It stands apart, so that going through all of a journal's folded
-- words stays reading little.
create table search_shown (
  id         uuid primary key references search_text on delete cascade,
  address    varchar(1000) not null,
  title      varchar(100000),
  context    varchar(100000),
  words      varchar(1000000) not null
);

alter table search_text add column covered boolean default false not null;
