-- What a person can do, in their own order, and what went well.

create table strength (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  place      integer not null,
  title      varchar(200) not null,
  evidence   varchar(4000),
  shown_on   date,
  roles      varchar(400) not null,
  said_by    varchar(120),
  note_id    uuid references feedback_note on delete set null,
  sample     boolean not null,
  removed_at timestamp with time zone,
  version    bigint not null
);
create index strength_by_place on strength (journal_id, place, id);
create index strength_by_note on strength (note_id);

create table win (
  id         uuid primary key,
  journal_id uuid not null references journal on delete cascade,
  words      varchar(500) not null,
  won_on     date not null,
  milestone  varchar(120),
  sample     boolean not null,
  removed_at timestamp with time zone,
  version    bigint not null
);
create index win_by_day on win (journal_id, won_on, id);
create index win_by_milestone on win (journal_id, milestone);

-- What the person wants on their confidence card: of one application, or of all others where it names none. What is left
-- open is chosen for them. A balanced thought is known by its id alone: whoever keeps it may no longer have it.
create table chosen_card (
  id             uuid primary key,
  journal_id     uuid not null references journal on delete cascade,
  application_id uuid references job_application on delete cascade,
  first_id       uuid references strength on delete set null,
  second_id      uuid references strength on delete set null,
  third_id       uuid references strength on delete set null,
  with_story     boolean not null,
  story_id       uuid references story on delete set null,
  with_thought   boolean not null,
  thought_id     uuid
);
create index chosen_card_by_application on chosen_card (journal_id, application_id);

-- Where a row that a card names is deleted, PostgreSQL looks the card up by it alone.
create index chosen_card_by_application_key on chosen_card (application_id);
create index chosen_card_by_first on chosen_card (first_id);
create index chosen_card_by_second on chosen_card (second_id);
create index chosen_card_by_third on chosen_card (third_id);
create index chosen_card_by_story on chosen_card (story_id);
