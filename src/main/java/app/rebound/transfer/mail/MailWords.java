package app.rebound.transfer.mail;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is written down where a message does not say it. */
@Component
class MailWords {

    private static final int LONGEST_SENDER = 120;

    private final MessageSource messages;

    MailWords(MessageSource messages) {
        this.messages = messages;
    }

    String noRole() {
        return message("sheet.noRole");
    }

    /** What to do about an invitation whose day is not known. */
    String answer() {
        return message("mail.answer");
    }

    @Nullable
    String sender(MailCard card) {
        var from = card.from();
        return from == null ? null : from.substring(0, Math.min(from.length(), LONGEST_SENDER));
    }

    private String message(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, key, Locale.ENGLISH));
    }
}
