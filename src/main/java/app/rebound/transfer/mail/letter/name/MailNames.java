package app.rebound.transfer.mail.letter.name;

import app.rebound.transfer.mail.letter.word.MailPhrases;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a name looks like in running text, and which words around it are not part of it. */
public final class MailNames {

    private static final String WORD =
            "(?:[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}&'’+°-]*(?:\\.(?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}&'’+-]*){0,9}|\\p{Ll}{1,2}\\p{Lu}[\\p{L}\\p{N}]*|[a-z]+\\.(?:com|io|ai|org))";

    /** A name of up to six words: "Great Northern Hospitals Trust", "University of Lowmoor", "Sable & Finch", "Nike, Inc.". */
    public static final String NAME = WORD + "(?: (?:& |and |of |of the |de |du |des |von |for |\\+ |x )?" + WORD
            + "){0,6}" + "(?:,? (?:Inc|LLC|Ltd|Limited|GmbH|AG|PLC|Plc|Corp|Co|B\\.V|S\\.A)\\b\\.?)?";

    private static final Set<String> TEAM_WORDS = Set.copyOf(new HashSet<>(MailPhrases.list("team-words")));
    private static final Set<String> TEAM_WORDS_BEFORE =
            Set.copyOf(new HashSet<>(MailPhrases.list("team-words-before")));
    private static final Set<String> TEAM_WORDS_AFTER = Set.copyOf(new HashSet<>(MailPhrases.list("team-words-after")));
    private static final Set<String> GENERIC = Set.copyOf(new HashSet<>(MailPhrases.list("generic")));
    private static final Set<String> ROLE_NOUNS = Set.copyOf(new HashSet<>(MailPhrases.list("role-nouns")));
    private static final Set<String> FIRMS = Set.copyOf(new HashSet<>(MailPhrases.list("firms")));
    private static final Set<String> ORGANISATIONS = Set.copyOf(new HashSet<>(MailPhrases.list("organisations")));
    public static final Set<String> SERVICES = Set.copyOf(new HashSet<>(MailPhrases.list("services")));

    private static final Set<String> LEADING = Set.of("the", "your", "our", "from", "at", "via", "of", "team");
    private static final Set<String> TEAM_WORDS_LEADING =
            Set.copyOf(new HashSet<>(MailPhrases.list("team-words-leading")));

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGE = Pattern.compile("^[\\s,.:;!?'’\"“”|/()&–—-]+|[\\s,:;!?'’\"“”|/(&–—-]+$");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern LEGAL_END = Pattern.compile(",? (?:LL?P|FZ-?LLC|FZE|OÜ|DAC|Kft|N\\.A|P\\.?C)\\.?$");
    private static final Pattern HEAD_OF =
            Pattern.compile("^(?i:head|director|vp|chief|vice president|manager) (?:of )?");
    private static final Pattern PROSE = Pattern.compile(
            "(?i)\\b(?:your|you|our|we|thanks?|update|regarding|applications?|interest|status|interviews?|important|received|following|dear|apply|about your|next step|next steps|(?:19|20)\\d\\d|opportunity|programme?)\\b");
    private static final Pattern POST = Pattern.compile(" (?:Position|Role|Vacancy|Opening|Job)$");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}-]+)(?!\\p{N})[^\\p{L}]*$");

    private static final Pattern IN_CAPITALS =
            Pattern.compile("\\b\\p{Ll}{1,12} (?:\\p{Lu}\\p{Ll}{1,14} ){1,2}(\\p{Lu}\\p{Ll}{1,14})\\b");
    private static final Pattern ABBREVIATED = Pattern.compile("\\p{Lu}{2,6}");
    private static final String KIND_OF =
            "(?:University|Department|Ministry|Museum|Office|College|Institute|Bank|City|Town|County|Government) (?:of|for) (?:the )?";

    private MailNames() {}

    public static String trimmed(String name) {
        var plain = EDGE.matcher(name).replaceAll("");
        plain = POSSESSIVE.matcher(plain).replaceAll("");
        boolean sentenceEnds = plain.endsWith(".") && !plain.matches("(?s).*\\b(?:Inc|Ltd|Co|Corp|S\\.A|B\\.V)\\.");
        plain = sentenceEnds ? plain.substring(0, plain.length() - 1) : plain;
        return LEGAL_END.matcher(plain).replaceFirst("");
    }

    /** "The Acme Talent Acquisition Team" is "Acme"; blank where nothing is left. */
    public static String withoutTeam(String name) {
        var words = List.of(SPACE.split(trimmed(name)));
        int from = 0;
        int to = words.size();
        while (from < to - 1 && isLeading(words.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        int end = to;
        while (to > from && (endsAsTeam(words.subList(0, to)) || to < end && isBeforeTeam(words.get(to - 1)))) {
            to--;
        }
        return trimmed(String.join(" ", words.subList(from, to)));
    }

    private static boolean isLeading(String word) {
        return LEADING.contains(word) || TEAM_WORDS_LEADING.contains(word);
    }

    /** As "Recruitment" and "Talent Community" do, and "Department of Water Resources" does not. */
    private static boolean endsAsTeam(List<String> words) {
        var last = words.get(words.size() - 1);
        var before = words.size() > 1 ? words.get(words.size() - 2) : "";
        if (last.equalsIgnoreCase("resources") && words.size() > 1) {
            return before.equalsIgnoreCase("human") || before.equalsIgnoreCase("people");
        }
        return isTeamWord(last) || isTeamWord(before) && TEAM_WORDS_AFTER.contains(last.toLowerCase(Locale.ROOT));
    }

    private static boolean isBeforeTeam(String word) {
        return TEAM_WORDS_BEFORE.contains(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}&-]", ""));
    }

    public static boolean isTeamWord(String word) {
        return TEAM_WORDS.contains(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}&-]", ""));
    }

    /** Whether a name can be an employer's: it says more than what kind of thing it is. */
    public static boolean canBeEmployer(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return name.length() > 1
                && !HEAD_OF.matcher(name).find()
                && name.length() <= 80
                && name.chars().anyMatch(Character::isLetter)
                && !GENERIC.contains(lower)
                && !PROSE.matcher(name).find()
                && !POST.matcher(name).find()
                && !withoutTeam(name).isEmpty()
                && !Arrays.stream(SPACE.split(name)).allMatch(word -> isTeamWord(word) || isBeforeTeam(word))
                && !Arrays.stream(SPACE.split(lower)).allMatch(GENERIC::contains)
                && (!isRole(name) || isFirm(lower));
    }

    private static boolean isFirm(String lower) {
        int last = lower.lastIndexOf(' ');
        return last > 0 && lower.indexOf(',') < 0 && FIRMS.contains(lower.substring(last + 1));
    }

    /** Whether it is a service that sends for others, or a part of one: "Indeed Apply". */
    public static boolean isService(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return SERVICES.contains(lower) || SERVICES.contains(lower.split(" ")[0]) && lower.split(" ").length < 3;
    }

    /** Whether it ends as roles do: "Data Engineer", "Intern 2018", "Director, Infrastructure". */
    public static boolean isRole(String name) {
        return Arrays.stream(name.split("[,(–—/|]| - ")).anyMatch(MailNames::endsAsRole);
    }

    private static boolean endsAsRole(String part) {
        var last = LAST_WORD.matcher(part.toLowerCase(Locale.ROOT));
        if (!last.find()) {
            return false;
        }
        var word = last.group(1);
        return ROLE_NOUNS.contains(word)
                || word.endsWith("s") && ROLE_NOUNS.contains(word.substring(0, word.length() - 1));
    }

    /** Whether any of its words is what roles are called by. */
    public static boolean namesRole(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")).anyMatch(ROLE_NOUNS::contains);
    }

    /** Whether a text has a role's name within a sentence: "our new Managing Editor", "the Customer Success Lead". */
    public static boolean mentionsRole(String text) {
        return IN_CAPITALS
                .matcher(text)
                .results()
                .anyMatch(words -> ROLE_NOUNS.contains(words.group(1).toLowerCase(Locale.ROOT)));
    }

    /** The longest form in a text of a name that goes on to say what it is: "Pennygrove" is the Pennygrove Bank. */
    public static String fullest(String name, @Nullable String label, String text) {
        var words = name.split(" ");
        var last = words[words.length - 1];
        boolean isShort = words.length > 1 && ABBREVIATED.matcher(last).matches();
        if (isShort) {
            var begun = name.substring(0, name.length() - last.length());
            var written = Pattern.compile("\\b" + Pattern.quote(begun) + initialled(last))
                    .matcher(text);
            if (written.find()) {
                return written.group();
            }
        }
        if (words.length == 1 && ABBREVIATED.matcher(name).matches()) {
            var whole = withInitials(name, text);
            return whole == null ? name : whole;
        }
        var longest = name;
        if (!isOrganisation(last)) {
            var longer = Pattern.compile("\\b" + Pattern.quote(name) + "((?: (?:& |and )?" + WORD + "){1,4})")
                    .matcher(text);
            while (longer.find()) {
                var found = upToOrganisation(name, longer.group(1), label == null ? "" : squeezed(label));
                longest = found.length() > longest.length() ? found : longest;
            }
            var within = Pattern.compile("\\b" + KIND_OF + Pattern.quote(name) + "\\b")
                    .matcher(text);
            longest = longest.equals(name) && within.find() ? within.group() : longest;
        }
        return longest;
    }

    private static String upToOrganisation(String name, String rest, String domain) {
        var full = name;
        var read = new StringBuilder(name);
        for (var word : rest.strip().split(" ")) {
            boolean isEnded = full.length() > name.length() && !isOrganisation(word);
            if (isEnded || word.chars().anyMatch(Character::isDigit)) {
                break;
            }
            read.append(' ').append(word);
            if (isOrganisation(word) || squeezed(read.toString()).equals(domain)) {
                full = read.toString();
            }
        }
        return trimmed(full);
    }

    static boolean isOrganisation(String word) {
        return ORGANISATIONS.contains(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""));
    }

    /** A name in a text with these initials, null if there is none. */
    public static @Nullable String withInitials(String letters, String text) {
        if (letters.length() < 3 || letters.length() > 6 || !letters.chars().allMatch(Character::isLetter)) {
            return null;
        }
        var named = Pattern.compile("\\b" + initialled(letters)).matcher(text);
        return named.find() ? named.group() : null;
    }

    private static String initialled(String letters) {
        return letters.toUpperCase(Locale.ROOT)
                        .codePoints()
                        .mapToObj(letter -> Character.toString(letter) + "\\p{Ll}+")
                        .collect(Collectors.joining("(?: of the | of | and | for | & |, | )"))
                + "\\b";
    }

    /** Letters and digits alone, as an address spells a name. */
    public static String squeezed(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
