package app.rebound.rejection.feeling;

/** When an emotion was rated: at first, after reflecting, or at a check-in. */
public enum Moment {
    FIRST,
    REFLECTED,
    CHECK_IN
}
