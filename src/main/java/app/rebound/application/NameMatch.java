package app.rebound.application;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names as they are compared: two that a person would call the same have the same key, whatever the case, the accents, the
 * spaces, the legal form of an employer, or who a role says it is for. What is alike is asked about, never merged.
 */
public final class NameMatch {

    private static final int LONGEST = 120;
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "llc",
            "llp",
            "ltd",
            "limited",
            "plc",
            "corp",
            "corporation",
            "co",
            "company",
            "pty",
            "gmbh",
            "mbh",
            "ggmbh",
            "ag",
            "kg",
            "kgaa",
            "ohg",
            "ug",
            "ev",
            "se",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "sl",
            "bv",
            "nv",
            "oy",
            "oyj",
            "ab",
            "as",
            "asa",
            "aps",
            "sro",
            "doo",
            "kk");
    private static final Set<String> UNKNOWN = Set.of(
            "unknown",
            "unknown company",
            "unknown employer",
            "confidential",
            "confidential company",
            "confidential employer",
            "anonymous",
            "unknown client",
            "confidential client",
            "undisclosed",
            "undisclosed company",
            "undisclosed employer",
            "undisclosed client",
            "not disclosed",
            "not known",
            "n a",
            "na",
            "?",
            "??",
            "???",
            "-",
            "unbekannt",
            "vertraulich");
    /** As in (m/f/d), w|m|x or (all genders). */
    private static final Pattern FOR_WHOM = Pattern.compile(
            "(?iu)[(\\[]?\\s*(?<![\\p{L}\\p{N}])[mfwdxhvi](\\s*[/|,*]\\s*[mfwdxhvi])+(?![\\p{L}\\p{N}])\\s*[)\\]]?"
                    + "|[(\\[]\\s*(all genders?|alle geschlechter|gn|m\\s*f\\s*d)\\s*[)\\]]");

    private static final Pattern DROPPED = Pattern.compile("[\\p{M}\\p{Cf}.'’`´]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private NameMatch() {}

    /** What an application keeps: nothing of an employer that is not known, since two of them are not the same. */
    public static @Nullable String known(String name) {
        return isKnown(name) ? employer(name) : null;
    }

    /** Whether the name says which employer it is. */
    public static boolean isKnown(String name) {
        return !UNKNOWN.contains(employer(name));
    }

    /** Whether both are named, and are two: agencies, say, that each sent an application to an employer it did not name. */
    public static boolean areTwo(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !employer(one).equals(employer(other));
    }

    /** The key of an employer's name. */
    public static String employer(String name) {
        var words = new ArrayList<>(words(name));
        while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        return key(words, name);
    }

    /** The key of a role's name. */
    public static String role(String name) {
        return key(words(FOR_WHOM.matcher(name).replaceAll(" ")), name);
    }

    private static List<String> words(String name) {
        // In capitals first: only there a sharp s is what it is elsewhere.
        var folded = Normalizer.normalize(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("æ", "ae")
                .replace("œ", "oe");
        return Arrays.stream(BETWEEN.split(DROPPED.matcher(folded).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String key(List<String> words, String name) {
        var key = words.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : String.join(" ", words);
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }
}
