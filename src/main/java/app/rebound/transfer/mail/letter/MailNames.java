package app.rebound.transfer.mail.letter;

import app.rebound.transfer.mail.letter.word.MailPhrases;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a name looks like in running text, and which words around it are not part of it. */
final class MailNames {

    private static final String WORD =
            "(?:[\\p{Lu}\\p{N}](?:[\\p{L}\\p{M}\\p{N}&'’+-]|\\.(?=[\\p{L}\\p{N}]))*|\\p{Ll}{1,2}\\p{Lu}[\\p{L}\\p{N}]*|[a-z]+\\.(?:com|io|ai|org))";

    /** A name of up to six words: "Great Northern Hospitals Trust", "University of Lowmoor", "Sable & Finch", "Nike, Inc.". */
    static final String NAME = WORD + "(?: (?:& |and |of |of the |de |du |des |von |for |\\+ |x )?" + WORD + "){0,6}"
            + "(?:,? (?:Inc|LLC|Ltd|Limited|GmbH|AG|PLC|Plc|Corp|Co|B\\.V|S\\.A)\\b\\.?)?";

    private static final Set<String> TEAM_WORDS = Set.copyOf(new HashSet<>(MailPhrases.list("team-words")));
    private static final Set<String> TEAM_WORDS_BEFORE =
            Set.copyOf(new HashSet<>(MailPhrases.list("team-words-before")));
    private static final Set<String> GENERIC = Set.copyOf(new HashSet<>(MailPhrases.list("generic")));
    private static final Set<String> ROLE_NOUNS = Set.copyOf(new HashSet<>(MailPhrases.list("role-nouns")));
    private static final Set<String> FIRMS = Set.copyOf(new HashSet<>(MailPhrases.list("firms")));
    static final Set<String> SERVICES = Set.copyOf(new HashSet<>(MailPhrases.list("services")));

    private static final Set<String> LEADING = Set.of("the", "your", "our", "from", "at", "via", "of", "team");
    private static final Set<String> TEAM_WORDS_LEADING =
            Set.copyOf(new HashSet<>(MailPhrases.list("team-words-leading")));

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGE = Pattern.compile("^[\\s,.:;!?'’\"“”|/()&–—-]+|[\\s,:;!?'’\"“”|/(&–—-]+$");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern LEGAL_END = Pattern.compile(",? (?:LL?P|OÜ|DAC|Kft|N\\.A|P\\.?C)\\.?$");
    private static final Pattern HEAD_OF =
            Pattern.compile("^(?i:head|director|vp|chief|vice president|manager) (?:of )?");
    private static final Pattern PROSE = Pattern.compile(
            "(?i)\\b(?:your|you|our|we|thanks?|update|regarding|applications?|interest|status|interviews?|important|received|following|dear|apply|about your|next step|next steps|(?:19|20)\\d\\d|opportunity|programme?)\\b");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}-]+)[^\\p{L}]*$");

    private MailNames() {}

    static String trimmed(String name) {
        var plain = EDGE.matcher(name).replaceAll("");
        plain = POSSESSIVE.matcher(plain).replaceAll("");
        boolean sentenceEnds = plain.endsWith(".") && !plain.matches("(?s).*\\b(?:Inc|Ltd|Co|Corp|S\\.A|B\\.V)\\.");
        plain = sentenceEnds ? plain.substring(0, plain.length() - 1) : plain;
        return LEGAL_END.matcher(plain).replaceFirst("");
    }

    /** "The Acme Talent Acquisition Team" is "Acme"; blank where nothing is left. */
    static String withoutTeam(String name) {
        var words = List.of(SPACE.split(trimmed(name)));
        int from = 0;
        int to = words.size();
        while (from < to - 1 && isLeading(words.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        int end = to;
        while (to > from && (isTeamWord(words.get(to - 1)) || to < end && isBeforeTeam(words.get(to - 1)))) {
            to--;
        }
        return trimmed(String.join(" ", words.subList(from, to)));
    }

    private static boolean isLeading(String word) {
        return LEADING.contains(word) || TEAM_WORDS_LEADING.contains(word);
    }

    private static boolean isBeforeTeam(String word) {
        return TEAM_WORDS_BEFORE.contains(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}&-]", ""));
    }

    static boolean isTeamWord(String word) {
        return TEAM_WORDS.contains(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}&-]", ""));
    }

    /** Whether a name can be an employer's: it says more than what kind of thing it is. */
    static boolean canBeEmployer(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return name.length() > 1
                && !HEAD_OF.matcher(name).find()
                && name.length() <= 80
                && name.chars().anyMatch(Character::isLetter)
                && !GENERIC.contains(lower)
                && !PROSE.matcher(name).find()
                && !Arrays.stream(SPACE.split(name)).allMatch(word -> isTeamWord(word) || isBeforeTeam(word))
                && !Arrays.stream(SPACE.split(lower)).allMatch(GENERIC::contains)
                && (!isRole(name) || isFirm(lower));
    }

    private static boolean isFirm(String lower) {
        int last = lower.lastIndexOf(' ');
        return last > 0 && lower.indexOf(',') < 0 && FIRMS.contains(lower.substring(last + 1));
    }

    /** Whether it is a service that sends for others, or a part of one: "Indeed Apply". */
    static boolean isService(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return SERVICES.contains(lower) || SERVICES.contains(lower.split(" ")[0]) && lower.split(" ").length < 3;
    }

    /** Whether it ends as roles do: "Data Engineer", "Intern 2018", "Director, Infrastructure". */
    static boolean isRole(String name) {
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
    static boolean namesRole(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")).anyMatch(ROLE_NOUNS::contains);
    }

    /** Letters and digits alone, as an address spells a name. */
    static String squeezed(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
