package app.rebound.transfer.calendar;

import app.rebound.platform.text.Digest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of a calendar's address that nobody can guess: 160 random bits. */
record FeedSecret(String text) {

    private static final int BYTES = 20;
    private static final Pattern FORM = Pattern.compile("[\\w-]{27}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedSecret next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What an address says, if it can be a secret at all. */
    static Optional<FeedSecret> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FeedSecret(text)) : Optional.empty();
    }

    /** What it is found by: how long a search for it takes says nothing about the secret itself. */
    String hash() {
        return Digest.of(text);
    }

    @Override
    public String toString() {
        return "FeedSecret[…]";
    }
}
