package app.rebound.strength.evidence;

import java.util.List;

/**
 * Something true that speaks for the person, to hold against a harsh thought.
 *
 * @param kind where it comes from; they are offered by kind
 * @param messageKey the sentence, as a message key
 * @param arguments what the sentence names; a person's own words are its only argument
 */
public record Evidence(Kind kind, String messageKey, List<Object> arguments) {

    /** Where it comes from. */
    public enum Kind {
        STRENGTH,
        WIN,
        /** Counted in the journal, such as how many screenings were passed. */
        FACT,
        /** What somebody said in feedback. */
        SAID
    }

    public Evidence {
        arguments = List.copyOf(arguments);
    }
}
