package app.rebound.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Passwords that whoever guesses tries first. */
public final class EasyPasswords {

    private static final String KNOWN = "known.txt";

    /** How many other signs around a known word make no difference: {@code Dragon2024!!} */
    private static final int AROUND = 6;

    private static final int FEWEST_SIGNS = 3;

    /** {@code abcabcabc}: no more than eight letters, again and again. */
    private static final Pattern AGAIN = Pattern.compile("(.{1,8})\\1+");

    private static final Pattern NO_LETTERS_AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Set<String> OURS = Set.of("rebound", "journal");
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm");

    private EasyPasswords() {}

    /** Whether a password is on the list of the most common ones, or made as simply as those. */
    public static boolean include(String password) {
        var plain = Passwords.plain(password).toLowerCase(Locale.ROOT).strip();
        var word = NO_LETTERS_AROUND.matcher(plain).replaceAll("");
        var isWordAlone = plain.length() - word.length() <= AROUND;
        return plain.codePoints().distinct().count() < FEWEST_SIGNS
                || AGAIN.matcher(plain).matches()
                || ROWS.stream().anyMatch(row -> isPartOf(row, plain))
                || OURS.contains(word)
                || isKnown(isWordAlone ? List.of(plain, word) : List.of(plain));
    }

    private static boolean isPartOf(String row, String plain) {
        return row.contains(plain) || new StringBuilder(row).reverse().indexOf(plain) >= 0;
    }

    /** Read anew each time: a password is set once in a while, and the list would fill memory for ever. */
    private static boolean isKnown(List<String> spellings) {
        try (var known = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EasyPasswords.class.getResourceAsStream(KNOWN)), StandardCharsets.UTF_8))) {
            return known.lines().anyMatch(spellings::contains);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
