-- An answer can come as a letter by post. The column is replaced: what checked it has a name of its own on each database.
alter table rejection add column heard_through varchar(12);
update rejection set heard_through = heard_by;
alter table rejection drop column heard_by;
alter table rejection rename column heard_through to heard_by;
alter table rejection add constraint rejection_heard_by check
  (heard_by in ('EMAIL', 'LETTER', 'PHONE', 'VIDEO_CALL', 'IN_PERSON', 'PORTAL', 'MESSAGE'));
