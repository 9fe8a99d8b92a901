package app.rebound.feedback.list;

import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.platform.words.FoldedText;
import app.rebound.rejection.RejectionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A confirmed theme with the entries it is in.
 *
 * @param entries how many there are
 * @param newest the latest of them
 */
record RecurringTheme(ThemeId theme, String label, Polarity polarity, int entries, List<MentionedIn> newest) {

    private static final int SHOWN = 3;

    /**
     * Groups mentions by theme, the most frequent first.
     *
     * @param mentions of one polarity, each entry once for a theme, the latest entry first
     */
    static List<RecurringTheme> of(Collection<MentionedIn> mentions) {
        var byTheme = new LinkedHashMap<ThemeId, List<MentionedIn>>();
        mentions.forEach(mention -> byTheme.computeIfAbsent(mention.theme(), theme -> new ArrayList<>())
                .add(mention));
        return byTheme.values().stream()
                .map(RecurringTheme::of)
                .sorted(Comparator.comparing(RecurringTheme::entries)
                        .reversed()
                        .thenComparing(FoldedText.byName(RecurringTheme::label)))
                .toList();
    }

    private static RecurringTheme of(List<MentionedIn> mentions) {
        var first = mentions.get(0);
        var newest = List.copyOf(mentions.subList(0, Math.min(SHOWN, mentions.size())));
        return new RecurringTheme(first.theme(), first.label(), first.polarity(), mentions.size(), newest);
    }

    /** The entry a goal made from this theme belongs to. */
    public RejectionId latest() {
        return newest.get(0).rejection();
    }
}
