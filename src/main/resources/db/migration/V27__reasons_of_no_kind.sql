-- Of what kind a reason is, the person says where they like to; nothing is taken for granted.
alter table rejection_reason alter column control drop not null;
