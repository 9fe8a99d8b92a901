package app.rebound.transfer.sheet.word;

/** How a table writes its days. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
