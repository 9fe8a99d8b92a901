package app.rebound.transfer.mail.letter;

import app.rebound.transfer.mail.letter.word.MailPhrases;
import java.util.Locale;

/** What a sentence can say; {@code phrases.properties} and {@code refusals.properties} hold the words. */
enum LetterSignal {
    DECIDED(0.75, 1),
    CHOSEN(0.75, 1),
    ENDED(0.6, 1),
    STOPPED(0.6, 1),
    REFUSED(0.6, 1),
    GONE(0.6, 1),
    VANISHED(0.6, 1),
    NEGATED(0.1, 1),
    OTHERS(0.1, 1),
    IMPLIED(0.35, 2),
    HINTED(0.05, 2),
    SORRY_TO_SAY(0.2, 1),
    SORRY(0.05, 2),
    FAREWELL(0.05, 2),
    UNSETTLED(-0.5, 1),
    FORWARD(-0.35, 1),
    INVITATION(-0.25, 2),
    REQUEST(-0.3, 1),
    ON_HOLD(-0.35, 1),
    RECEIPT(-0.1, 2),
    OFFER(0, 0),
    ADVERTISEMENT(0, 0),
    WITHDRAWN(0, 0),
    SURVEY(0, 0);

    private final double weight;
    private final int most;
    private final MailPhrases phrases;

    LetterSignal(double weight, int most) {
        this.weight = weight;
        this.most = most;
        phrases = MailPhrases.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    MailPhrases phrases() {
        return phrases;
    }

    /** Whether it says no by itself. */
    boolean isNo() {
        return ordinal() <= VANISHED.ordinal();
    }

    /** What a message that says it so many times gains towards a no. */
    double weight(int times) {
        return weight * Math.min(most, times);
    }
}
