-- What the form of a card's choice carries to notice a change in between.
alter table chosen_card add column version bigint default 0 not null;
