package app.rebound.account;

/** Light, dark, or as the device says. */
enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
