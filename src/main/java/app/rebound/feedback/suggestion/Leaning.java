package app.rebound.feedback.suggestion;

import app.rebound.feedback.Polarity;
import app.rebound.feedback.suggestion.PhraseBook.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a clause praises, criticises or wishes for, and which of that belongs to a phrase in it: the nearest. A negation
 * turns it round ("not very strong", "no concerns"), a wish before it makes praise a thing to work on ("could be
 * clearer").
 */
final class Leaning {

    private enum Kind {
        PRAISE,
        CRITICISM,
        /** Asks for something, so that what follows is missing. */
        WISH,
        /** Says of the phrase right after it that there is too little of it: "more", "less", "no". */
        TOO_LITTLE,
        /** Courtesy and turns of speech that only look like feedback: "as well", "thank you for your interest". */
        EMPTY,
        /** What makes a whole clause somebody else's or a form letter: "the role requires", "more closely matches". */
        QUIET
    }

    private static final int REACH = 9;
    private static final int REACH_OF_WISH = 8;
    private static final int REACH_OF_NEGATION = 3;
    private static final int REACH_OF_TOO_LITTLE = 3;

    private static final PhraseBook<Kind> PHRASES = new PhraseBook<>();
    private static final PhraseBook<Boolean> NEGATIONS = new PhraseBook<>();

    static {
        var words = WordList.load("tone.properties");
        for (var kind : Kind.values()) {
            PHRASES.addAll(
                    words.getProperty(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')), kind);
        }
        NEGATIONS.addAll(words.getProperty("negation"), true);
    }

    private final Clause clause;
    private final List<Hit<Kind>> hits;
    private final List<Hit<Boolean>> negations;
    private final List<Hit<Boolean>> freeNegations;
    private final List<Hit<Polarity>> cues = new ArrayList<>();

    Leaning(Clause clause) {
        this.clause = clause;
        var stems = clause.stems();
        hits = PHRASES.findIn(stems);
        negations = NEGATIONS.findIn(stems).stream()
                .filter(negation -> !isPartOf(negation, Kind.EMPTY))
                .toList();
        freeNegations = negations.stream()
                .filter(negation -> !isPartOf(negation, Kind.CRITICISM))
                .toList();
        for (var hit : hits) {
            switch (hit.meaning()) {
                case PRAISE -> cues.add(new Hit<>(turned(hit, Polarity.STRENGTH), hit.from(), hit.to()));
                case CRITICISM -> cues.add(new Hit<>(turned(hit, Polarity.TO_IMPROVE), hit.from(), hit.to()));
                case WISH -> cues.add(new Hit<>(Polarity.TO_IMPROVE, hit.from(), hit.to()));
                default -> {}
            }
        }
    }

    boolean isQuiet() {
        return hits.stream().anyMatch(hit -> hit.meaning() == Kind.QUIET);
    }

    /** Whether a phrase is part of a courtesy, and so means nothing. */
    boolean isEmpty(Hit<?> phrase) {
        return isPartOf(phrase, Kind.EMPTY);
    }

    /** The cue that a phrase without a tone of its own takes its polarity from, or null where none is near. */
    @Nullable
    Hit<Polarity> nearestTo(Hit<?> phrase) {
        var near = new ArrayList<>(cues);
        hits.stream()
                .filter(hit -> hit.meaning() == Kind.TOO_LITTLE && precedes(hit, phrase, REACH_OF_TOO_LITTLE))
                .forEach(hit -> near.add(new Hit<>(Polarity.TO_IMPROVE, hit.from(), hit.to())));
        return near.stream()
                .filter(cue -> cue.isApartFrom(phrase) && clause.distance(cue, phrase) <= REACH)
                .min(Comparator.<Hit<Polarity>>comparingInt(cue -> clause.distance(cue, phrase))
                        .thenComparing(Hit::meaning, Comparator.reverseOrder()))
                .orElse(null);
    }

    /** The first cue of the clause, or null. */
    @Nullable
    Hit<Polarity> first() {
        return cues.isEmpty() ? null : cues.get(0);
    }

    /** The polarity of a phrase that has one by itself, once the negations and wishes before it are heard. */
    Polarity turned(Hit<?> phrase, Polarity own) {
        if (hits.stream().anyMatch(hit -> hit.meaning() == Kind.WISH && precedes(hit, phrase, REACH_OF_WISH))) {
            return Polarity.TO_IMPROVE;
        }
        // The "not" of "could not answer the hard questions" is spent: it does not make "hard" praise.
        var candidates = own == Polarity.STRENGTH ? negations : freeNegations;
        boolean negated = candidates.stream().anyMatch(negation -> precedes(negation, phrase, REACH_OF_NEGATION));
        return negated == (own == Polarity.STRENGTH) ? Polarity.TO_IMPROVE : Polarity.STRENGTH;
    }

    private boolean isPartOf(Hit<?> phrase, Kind kind) {
        return hits.stream().anyMatch(hit -> hit.meaning() == kind && hit.overlaps(phrase));
    }

    private boolean precedes(Hit<?> hit, Hit<?> phrase, int reach) {
        return hit.to() <= phrase.from() && clause.distance(hit, phrase) <= reach;
    }
}
