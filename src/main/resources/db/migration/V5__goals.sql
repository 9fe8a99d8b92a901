-- A step can have a day.
alter table goal_step add column due_on date;
create index goal_step_by_day on goal_step (journal_id, due_on);

-- The reason that raised a goal, and the day the person last looked back on it.
alter table goal add column reason varchar(20) check (reason in
  ('SKILLS', 'EXPERIENCE', 'IMPRESSION', 'PREPARATION', 'TEAM_FIT', 'MOTIVATION', 'TERMS', 'ANOTHER_CANDIDATE', 'ROLE_CHANGED'));
alter table goal add column reviewed_on date;

-- A note can be what came of looking back, and then needs no words.
alter table goal_note add column decision varchar(10) check (decision in ('KEEP', 'CHANGE', 'REACHED', 'LET_GO'));
alter table goal_note alter column text drop not null;
