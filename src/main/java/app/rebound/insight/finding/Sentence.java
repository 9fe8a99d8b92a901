package app.rebound.insight.finding;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A sentence to be read in the person's language.
 *
 * @param key the message key
 * @param arguments what it names and counts: numbers, the person's own words, or {@link #word words} of ours
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** A word of ours within a sentence. */
    public static MessageSourceResolvable word(String key) {
        return new DefaultMessageSourceResolvable(key);
    }

    /** Itself as a part of another sentence. */
    public MessageSourceResolvable asWord() {
        return new DefaultMessageSourceResolvable(new String[] {key}, argumentArray());
    }

    /** For messages, which want an array. */
    public Object[] argumentArray() {
        return arguments.toArray();
    }
}
