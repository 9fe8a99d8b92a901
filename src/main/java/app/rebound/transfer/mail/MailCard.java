package app.rebound.transfer.mail;

import app.rebound.transfer.mail.letter.MailLetter;
import app.rebound.transfer.mail.letter.MailSpan;
import app.rebound.transfer.mail.letter.Verdict;
import app.rebound.transfer.mail.message.Mail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message and what was understood of it.
 *
 * @param number its place among those that were brought together
 */
record MailCard(int number, Mail mail, MailLetter letter) {

    /** Rejections stand first, then what the person is asked about; what is nobody's business stands last. */
    static final Comparator<MailCard> ORDER = Comparator.comparing(
            card -> card.isUnsure() ? 1 : 2 * card.letter.verdict().ordinal());

    /** A piece of a text; what something rests on is marked. */
    record Piece(String text, boolean marked) {}

    public boolean isRejection() {
        return letter.verdict() == Verdict.REJECTION && !isUnsure();
    }

    public boolean isUnsure() {
        return letter.isUnsure();
    }

    /** What it can be kept as first of all: what is proposed, or each of what it is asked about. */
    public List<MailAs> likely() {
        return Stream.concat(Stream.of(letter.verdict()), letter.or().stream())
                .sorted()
                .map(MailAs::proposed)
                .filter(way -> way != MailAs.NOTHING)
                .distinct()
                .toList();
    }

    /** Whether it may be kept with the day of a round. */
    public boolean asksRound() {
        return likely().contains(MailAs.INVITATION);
    }

    public List<Piece> text() {
        return pieces(mail.text(), MailSpan.Part.TEXT);
    }

    public List<Piece> subject() {
        return mail.subject() == null ? List.of() : pieces(mail.subject(), MailSpan.Part.SUBJECT);
    }

    boolean isOfThread(MailCard other) {
        return mail.id() != null && other.mail.thread().contains(mail.id())
                || other.mail.id() != null && mail.thread().contains(other.mail.id());
    }

    /** Who sent it, as far as it says. */
    @Nullable
    public String from() {
        return mail.senderName() != null ? mail.senderName() : mail.sender();
    }

    /** What the verdict rests on, word for word. */
    public List<String> grounds() {
        return letter.words().stream().map(this::words).toList();
    }

    /** What was said of the person, one sentence after another. */
    String feedback() {
        return letter.feedback().stream().map(this::words).collect(Collectors.joining(" "));
    }

    private String words(MailSpan span) {
        var part = span.part() == MailSpan.Part.SUBJECT ? Objects.requireNonNullElse(mail.subject(), "") : mail.text();
        return part.substring(span.start(), span.end()).replaceAll("\\s+", " ");
    }

    private List<Piece> pieces(String whole, MailSpan.Part part) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var span : spans(part)) {
            int start = Math.max(at, span.start());
            if (span.end() > start) {
                pieces.add(new Piece(whole.substring(at, start), false));
                pieces.add(new Piece(whole.substring(start, span.end()), true));
                at = span.end();
            }
        }
        pieces.add(new Piece(whole.substring(at), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private List<MailSpan> spans(MailSpan.Part part) {
        var said = Stream.of(letter.employer(), letter.role(), letter.stage(), letter.reason())
                .filter(Objects::nonNull)
                .flatMap(one -> one.words().stream());
        return Stream.of(letter.words().stream(), letter.feedback().stream(), said)
                .flatMap(spans -> spans)
                .filter(span -> span.part() == part)
                .sorted(Comparator.comparingInt(MailSpan::start)
                        .thenComparing(MailSpan::end, Comparator.reverseOrder()))
                .toList();
    }
}
