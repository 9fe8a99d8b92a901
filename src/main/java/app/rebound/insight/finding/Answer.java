package app.rebound.insight.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far something that the person lets be watched has come.
 *
 * @param question what is asked
 * @param counts the numbers so far
 * @param missing what would have to be there for it to be checked or told from chance, null where nothing is known of that
 */
public record Answer(
        Sentence question, List<Counted> counts, @Nullable Sentence missing) {}
