-- The day on which a feeling was told at a check-in, as the person had it: it stays that day wherever they are later.
alter table emotion_rating add column told_on date;
update emotion_rating set told_on = coalesce(
  (select c.made_on from check_in c
    where c.rejection_id = emotion_rating.rejection_id and c.made_on = cast(emotion_rating.rated_at as date)),
  (select max(c.made_on) from check_in c
    where c.rejection_id = emotion_rating.rejection_id
      and c.made_on between cast(emotion_rating.rated_at as date) - 1 and cast(emotion_rating.rated_at as date) + 1),
  cast(emotion_rating.rated_at as date))
where moment = 'CHECK_IN';
