package app.rebound.rejection.feeling;

/** What a feeling stands beside that is no rejection. */
public enum FeltBeside {
    ROUND,
    DAY_LINE
}
