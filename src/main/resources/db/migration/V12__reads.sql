-- Whether a line may point to the help page when it seems welcome. The line itself is never stored.

alter table account add column gentle_line boolean not null default true;

-- Days of strong feelings are looked up by when they were rated.
create index emotion_rating_by_day on emotion_rating (journal_id, rated_at, intensity, emotion, rejection_id);
