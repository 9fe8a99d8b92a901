package app.rebound.transfer.mail;

import app.rebound.application.ApplicationId;
import app.rebound.application.Stage;
import app.rebound.platform.form.CleanText;
import app.rebound.rejection.reason.Reason;
import app.rebound.transfer.mail.letter.Said;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the card of a message says, changed or not. */
final class MailForm {

    private static final int LONGEST_EMPLOYER = 120;
    private static final int LONGEST_ROLE = 160;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    public @Nullable String employer;
    public @Nullable String role;
    public @Nullable Stage stage;
    public @Nullable LocalDate day;
    public @Nullable Reason reason;

    /** The application of the journal that is meant, if it is there already. */
    public @Nullable ApplicationId application;

    /** The day of the round that the message invites to. */
    public @Nullable LocalDate round;

    /** The rejection that looks the same and that the person has seen beside the card. */
    public @Nullable String anyway;

    static MailForm of(MailCard card, LocalDate today) {
        var form = new MailForm();
        var letter = card.letter();
        form.employer = value(letter.employer(), LONGEST_EMPLOYER);
        form.role = value(letter.role(), LONGEST_ROLE);
        form.stage = letter.stage() == null ? stage(card) : letter.stage().value();
        var day = card.mail().day();
        form.day = day == null || day.isAfter(today) ? today : day;
        form.reason = letter.reason() == null ? null : letter.reason().value();
        return form;
    }

    private static Stage stage(MailCard card) {
        // What is asked about may be kept as a rejection: how far it came is then not known.
        return card.isUnsure()
                ? Stage.APPLIED
                : switch (card.letter().verdict()) {
                    case OFFER -> Stage.OFFER;
                    case INVITATION -> Stage.INTERVIEW;
                    default -> Stage.APPLIED;
                };
    }

    private static @Nullable String value(@Nullable Said<String> said, int longest) {
        return said == null
                ? null
                : said.value().substring(0, Math.min(said.value().length(), longest));
    }

    /** Of a form without a problem. */
    LocalDate heardOn() {
        return Objects.requireNonNull(day);
    }

    /** The message of what is wrong with it, or null. */
    @Nullable
    String problem(LocalDate today) {
        employer = cleaned(employer);
        role = cleaned(role);
        if (employer == null) {
            return "mail.employer.missing";
        }
        if (employer.length() > LONGEST_EMPLOYER || role != null && role.length() > LONGEST_ROLE) {
            return "mail.tooLong";
        }
        if (day == null || day.isAfter(today)) {
            return "mail.day.missing";
        }
        return day.isBefore(EARLIEST) ? "error.date.tooEarly" : null;
    }

    private static @Nullable String cleaned(@Nullable String text) {
        var clean = text == null ? "" : CleanText.clean(text).strip();
        return clean.isEmpty() ? null : clean;
    }
}
