package app.rebound.reads;

/** What the reads rely on. */
enum Study {
    EISENBERGER_2003,
    WOO_2014,
    SPERA_1994,
    SMYTH_1998,
    FRATTAROLI_2006,
    SCHINKEL_2004,
    KLUGER_1996,
    VAN_HOOFT_2021,
    LEARY_2007,
    KROSS_2014,
    WANBERG_2010,
    SONNENTAG_2015
}
