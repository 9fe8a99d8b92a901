package app.rebound.feedback.suggestion;

import app.rebound.feedback.Polarity;
import app.rebound.feedback.suggestion.PhraseBook.Hit;
import app.rebound.feedback.suggestion.StarterThemes.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one clause: which themes it names, and what it says of each. */
final class ClauseReader {

    /** A theme named in a clause, and what the clause says of it: null where it only names it. */
    record Sighting(String theme, @Nullable Polarity polarity, String excerpt) {}

    /** What may stand between a "but" and the verdict in a clause that has no subject of its own. */
    private static final Set<String> FILLERS = words("but however although though except whereas they it also at times"
            + " sometimes often still rather quite very really was were is are felt seemed");

    private static final Set<String> THE_PERSON = words("i me my myself you your yourself");
    private static final Set<String> SOMEBODY_ELSE =
            words("he she they him them his their interviewer interviewers recruiter manager");

    /** How far before a phrase its subject is looked for. */
    private static final int REACH_OF_SUBJECT = 4;

    private final Clause clause;
    private final List<String> stems;
    private final Leaning tone;
    private final List<Hit<Cue>> hits = new ArrayList<>();

    ClauseReader(Clause clause, List<OwnLabel> labels) {
        this.clause = clause;
        this.stems = clause.stems();
        this.tone = new Leaning(clause);
        if (!tone.isQuiet()) {
            hits.addAll(StarterThemes.cues().findIn(stems));
            labels.stream()
                    .map(label -> label.findIn(stems))
                    .filter(Objects::nonNull)
                    .forEach(hits::add);
            hits.removeIf(hit -> tone.isEmpty(hit) || isSomebodyElses(hit));
            if (hits.stream().anyMatch(hit -> !hit.meaning().onlyAlone())) {
                hits.removeIf(hit -> hit.meaning().onlyAlone());
            }
        }
    }

    private static Set<String> words(String text) {
        return Set.copyOf(EnglishWords.stemsOf(text));
    }

    /** "The interviewer rambled" and "our communication" say nothing of the person. */
    private boolean isSomebodyElses(Hit<Cue> hit) {
        if (hit.from() > 0 && stems.get(hit.from() - 1).equals("our")) {
            return true;
        }
        if (hit.meaning().polarity() != null) {
            for (int at = hit.from(); at >= Math.max(0, hit.from() - REACH_OF_SUBJECT); at--) {
                if (THE_PERSON.contains(stems.get(at)) || SOMEBODY_ELSE.contains(stems.get(at))) {
                    return SOMEBODY_ELSE.contains(stems.get(at));
                }
            }
        }
        return false;
    }

    /** Whether the clause stands on one side of a "but". */
    static boolean contrasts(ClauseReader reader, @Nullable ClauseReader next) {
        return reader.clause.turns() || next != null && next.clause.turns();
    }

    List<Sighting> sightings(@Nullable ClauseReader before) {
        var continued = before == null ? null : continuing(before);
        return continued == null ? hits.stream().map(this::sighting).toList() : List.of(continued);
    }

    private Sighting sighting(Hit<Cue> hit) {
        var theme = hit.meaning().theme();
        var own = hit.meaning().polarity();
        if (own != null) {
            return new Sighting(theme, tone.turned(hit, own), clause.excerpt(hit.from(), hit.to()));
        }
        var cue = tone.nearestTo(hit);
        if (cue == null) {
            return new Sighting(theme, null, clause.excerpt(hit.from(), hit.to()));
        }
        int from = Math.min(hit.from(), cue.from());
        int to = Math.max(hit.to(), cue.to());
        return new Sighting(theme, cue.meaning(), clause.excerpt(from, to));
    }

    /**
     * In "your answers were great but a bit long" the second clause names no theme: it goes on about the last one of
     * the clause before.
     */
    private @Nullable Sighting continuing(ClauseReader before) {
        var cue = tone.first();
        boolean goesOn = clause.turns()
                && clause.isInSentenceOf(before.clause)
                && hits.isEmpty()
                && !before.hits.isEmpty()
                && !tone.isQuiet();
        if (!goesOn || cue == null || !FILLERS.containsAll(stems.subList(0, cue.from()))) {
            return null;
        }
        var theme = before.hits.get(before.hits.size() - 1).meaning().theme();
        return new Sighting(theme, cue.meaning(), clause.excerptWith(before.clause));
    }
}
