package app.rebound.transfer.sheet.meaning;

/** Why a table is none of applications. */
public enum Refusal {
    SUMMARY,
    CONTACTS,
    BANK,
    NO_ROWS
}
