package app.rebound.transfer.mail;

import app.rebound.application.ApplicationId;
import app.rebound.platform.NotFound;
import app.rebound.transfer.bring.Brought;
import app.rebound.transfer.mail.letter.LetterReader;
import app.rebound.transfer.mail.letter.Verdict;
import app.rebound.transfer.mail.message.Mail;
import app.rebound.transfer.mail.message.MailReader;
import app.rebound.transfer.mail.message.MailRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The messages that were brought together. They are in memory alone, and of a large mailbox only those that seem to be about
 * an application.
 */
final class BroughtMails {

    /** A mailbox with more messages than this is mostly about other things. */
    private static final int ALL_SHOWN = 200;

    private static final int MOST_CARDS = 2_000;
    private static final int LONGEST_TEXT = 12_000;

    /**
     * What became of a card.
     *
     * @param address where it is now; null for what was not kept
     * @param application the one it belongs to
     */
    record Decision(
            MailAs as, @Nullable String address, @Nullable ApplicationId application) {}

    private final List<MailCard> cards;
    private final int read;
    private final boolean isCut;
    private final @Nullable MailRefusal refusal;
    private final Map<Integer, Decision> decisions = new ConcurrentHashMap<>();

    private BroughtMails(List<MailCard> cards, int read, boolean isCut, @Nullable MailRefusal refusal) {
        this.cards = List.copyOf(cards);
        this.read = read;
        this.isCut = isCut;
        this.refusal = refusal;
    }

    static BroughtMails read(Brought brought) {
        var taking = new Taking();
        try (var stream = brought.open()) {
            var refusal = new MailReader().read(stream, taking::take);
            return taking.done(taking.read == 0 ? refusal == null ? MailRefusal.NO_MAIL : refusal : null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What has been read so far. */
    private static final class Taking {

        private final LetterReader letters = new LetterReader();
        private final List<MailCard> cards = new ArrayList<>();
        private final List<MailCard> others = new ArrayList<>();
        private int read;

        boolean take(Mail whole) {
            var mail = whole.cutTo(LONGEST_TEXT);
            var card = new MailCard(read++, mail, letters.read(mail));
            var verdict = card.letter().verdict();
            if (card.isUnsure() || verdict != Verdict.OTHER && verdict != Verdict.ADVERTISEMENT) {
                cards.add(card);
            } else if (read <= ALL_SHOWN) {
                others.add(card);
            }
            return cards.size() < MOST_CARDS;
        }

        BroughtMails done(@Nullable MailRefusal refusal) {
            boolean isCut = cards.size() >= MOST_CARDS;
            if (read <= ALL_SHOWN) {
                cards.addAll(others);
            }
            cards.sort(MailCard.ORDER);
            return new BroughtMails(cards, read, isCut, refusal);
        }
    }

    List<MailCard> cards() {
        return cards;
    }

    /** How many messages were read, shown or not. */
    int read() {
        return read;
    }

    /** Whether there are more than are shown at once. */
    boolean isCut() {
        return isCut;
    }

    Optional<MailRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * A card by its number.
     *
     * @throws NotFound if there is none
     */
    MailCard card(int number) {
        return cards.stream()
                .filter(card -> card.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    int placeOf(MailCard card) {
        return cards.indexOf(card);
    }

    @Nullable
    Decision decision(MailCard card) {
        return decisions.get(card.number());
    }

    /** The application that another message of the same thread was kept with. */
    Optional<ApplicationId> ofThread(MailCard card) {
        return cards.stream()
                .filter(other -> other != card && card.isOfThread(other))
                .map(this::decision)
                .filter(Objects::nonNull)
                .map(Decision::application)
                .filter(Objects::nonNull)
                .findFirst();
    }

    void decide(MailCard card, Decision decision) {
        decisions.put(card.number(), decision);
    }

    /** Those that the person has still to say something about. */
    long unsure() {
        return cards.stream()
                .filter(card -> card.isUnsure() && decision(card) == null)
                .count();
    }

    long rejections() {
        return cards.stream().filter(MailCard::isRejection).count();
    }
}
