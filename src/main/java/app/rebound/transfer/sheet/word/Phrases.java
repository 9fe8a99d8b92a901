package app.rebound.transfer.sheet.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Phrases that stand for something, kept as a text: a line for each constant. */
public final class Phrases {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=n)['’](?=t\\b)");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private Phrases() {}

    /** The phrases of each constant, from a file beside a class. */
    public static <E extends Enum<E>> Map<E, List<String>> read(Class<?> beside, String file, Class<E> type) {
        var phrases = new EnumMap<E, List<String>>(type);
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var parts = line.split("=", 2);
                    var all = new ArrayList<String>();
                    for (var phrase : parts[1].split("\\|")) {
                        all.add(phrase.strip());
                    }
                    phrases.put(Enum.valueOf(type, parts[0].strip()), all);
                }
            }
            return phrases;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Small plain letters and single blanks: "❌ **Rejected**" is "rejected", and "jobTitle" is "job title". */
    public static String plain(String text) {
        var apart = CAMEL.matcher(text).replaceAll(" ");
        var folded = Normalizer.normalize(
                        APOSTROPHES.matcher(apart.toLowerCase(Locale.ROOT)).replaceAll(""), Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace("æ", "ae");
        return OTHERS.matcher(MARKS.matcher(folded).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** "reeejected" as "rejected" is. */
    public static String squeezed(String plain) {
        var squeezed = new StringBuilder(plain.length());
        for (var at = 0; at < plain.length(); at++) {
            if (at == 0 || plain.charAt(at) != plain.charAt(at - 1) || Character.isDigit(plain.charAt(at))) {
                squeezed.append(plain.charAt(at));
            }
        }
        return squeezed.toString();
    }
}
