package app.rebound.insight;

/** How sure a finding is. A claim earns its grade by a test; a fact needs none. */
enum Grade {
    FACT,
    WORTH_WATCHING,
    PATTERN,
    STRONG_PATTERN
}
