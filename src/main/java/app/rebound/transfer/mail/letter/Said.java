package app.rebound.transfer.mail.letter;

import java.util.List;

/** Something a message says, and the words that say so; these are never none. */
public record Said<T>(T value, List<MailSpan> words) {

    public Said {
        words = List.copyOf(words);
    }

    static <T> Said<T> of(T value, MailSpan words) {
        return new Said<>(value, List.of(words));
    }
}
