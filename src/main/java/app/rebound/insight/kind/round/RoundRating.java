package app.rebound.insight.kind.round;

import app.rebound.insight.fact.JournalFacts.RoundFact;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person rates of a round, from 1 to 5. */
enum RoundRating {
    PREPARED(RoundFact::prepared),
    ANSWERS(RoundFact::answers),
    KNOWLEDGE(RoundFact::knowledge),
    BODY_LANGUAGE(RoundFact::bodyLanguage),
    DEMEANOUR(RoundFact::demeanour),
    RAPPORT(RoundFact::rapport);

    private static final int LOW = 2;

    private final Function<RoundFact, @Nullable Short> value;

    RoundRating(Function<RoundFact, @Nullable Short> value) {
        this.value = value;
    }

    @Nullable
    Short of(RoundFact round) {
        return value.apply(round);
    }

    boolean isLow(RoundFact round) {
        var rated = of(round);
        return rated != null && rated <= LOW;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
