package app.rebound.transfer.format;

import app.rebound.platform.words.FoldedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * The words of the sample journey in all the versions in which it was a part of the journal, as hashes: what is in none of them, a
 * person has written.
 */
public final class SampleWords {

    private static final String LIST = "sample/words.txt";

    /** Constants, one or several, and numbers. */
    private static final Pattern NO_WORDS = Pattern.compile("[A-Z_,]*|[\\d.,:-]*");

    private final Set<String> hashes;

    public SampleWords() {
        try {
            hashes = new HashSet<>(new ClassPathResource(LIST)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Whether the sample had this text, or each of its parts between commas. */
    public boolean has(String text) {
        return NO_WORDS.matcher(text).matches()
                || hashes.contains(hash(text))
                || Arrays.stream(text.split(","))
                        .filter(part -> !part.isBlank())
                        .allMatch(part -> hashes.contains(hash(part)));
    }

    /** When an id was made, as far as it says so. */
    public static Instant madeAt(UUID id) {
        return id.version() == 7 ? Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16) : Instant.EPOCH;
    }

    /** Of its letters and digits alone: where white space was cleaned up, the words are the same. */
    static String hash(String text) {
        try {
            var plain = FoldedText.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
            var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return "%016x".formatted(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
