package app.rebound.feedback.list;

import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import java.util.Comparator;

/** A confirmed theme and an entry that carries it. */
record MentionedIn(
        ThemeId theme, String label, Polarity polarity, RejectionId rejection, String company, LocalDate heardOn) {

    static final Comparator<MentionedIn> LATEST_FIRST = Comparator.comparing(MentionedIn::heardOn)
            .thenComparing(mention -> mention.rejection().value())
            .reversed();
}
