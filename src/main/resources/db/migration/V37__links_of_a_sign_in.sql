-- A link to an account is good for as long as the account's sign-ins are: a new password, another address and closing end it.
alter table account_link add column sign_in_key uuid;
update account_link set sign_in_key = (select a.sign_in_key from account a where a.id = account_link.account_id);

-- One of a kind for an address, however many ask at once.
delete from account_link where exists (
  select 1 from account_link later where later.kind = account_link.kind and later.email = account_link.email
  and later.id > account_link.id);
create unique index account_link_of_kind on account_link (kind, email);

-- The name of a session is 256 random bits.
alter table spring_session alter column session_id set data type varchar(43);
