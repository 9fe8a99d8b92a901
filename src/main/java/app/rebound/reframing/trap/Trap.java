package app.rebound.reframing.trap;

/** The thinking traps that everyone is offered, in this order. They cannot be removed; own ones stand beside them. */
public enum Trap {
    ALL_OR_NOTHING,
    OVERGENERALISING,
    MIND_READING,
    FORTUNE_TELLING,
    CATASTROPHISING,
    PERSONALISING,
    LABELLING,
    MENTAL_FILTER,
    DISCOUNTING,
    FEELING_AS_FACT,
    SHOULDS,
    COMPARING
}
