package app.rebound.transfer.mail.letter.name;

import app.rebound.transfer.mail.letter.word.MailPhrases;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands behind a role without being of its name: the contract, the grade, the hours and where it is done. A place by
 * itself stays, since it cannot be told from a subject: "Engineer, Payments" and "Engineer, Bristol".
 */
public final class RoleTags {

    private static final Set<String> TAGS = Set.copyOf(new HashSet<>(MailPhrases.list("role-tags")));
    private static final Set<String> REGIONS = Set.copyOf(new HashSet<>(MailPhrases.list("regions")));

    private static final Pattern BEFORE = Pattern.compile("(?:, | ?[-–—|·] (?=\\S)| - |,? ?\\()");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}£$€&]+");
    private static final Pattern GRADE = Pattern.compile(
            "(?i)(?:afc |pay )?(?:band|grade|level|tier|scale|step|zone) (?:[a-z]{0,2}\\d{1,2}[a-z]?|[a-z]|i{1,3}|iv)|l\\d|ic\\d|g\\d{1,2}|[£$€].*");
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\d+(?:[.,]\\d+)?[- ]?(?:%|fte|hrs?|hours?|months?|mo|weeks?|wks?|days?|years?|x)?\\b.*|x ?\\d|[\\d.]+");
    /** Grades of the civil service and of hospitals that stand behind a role without a comma. */
    private static final Pattern CODE = Pattern.compile(
            " (?:AO|HEO|SEO|SCS ?\\d?|PRN|FTC|L\\d|IC\\d|[Bb]and [\\dA-H][a-d]?|[Gg]rade [\\dA-Z]{1,2})$");

    private RoleTags() {}

    /** The role up to the first tag behind it. */
    public static String without(String role) {
        var found = BEFORE.matcher(role);
        while (found.find()) {
            var head = role.substring(0, found.start());
            boolean isBracket = found.group().endsWith("(");
            var rest = role.substring(found.end());
            var part = rest.split(isBracket ? "\\)" : "(?:, | [-–—|·] | - |,? ?\\()", 2)[0].strip();
            boolean isTag = isBracket ? isTagged(part, head) : isAllTags(part);
            if (isTag && head.length() > 2) {
                return uncoded(head.strip());
            }
        }
        return uncoded(role);
    }

    private static String uncoded(String role) {
        var code = CODE.matcher(role);
        return code.find() && MailNames.isRole(role.substring(0, code.start()))
                ? role.substring(0, code.start())
                : role;
    }

    /** In brackets one word that says it is a tag is enough: "(Hybrid - Austin, TX)"; so is the role itself in short, "(TPM II)". */
    private static boolean isTagged(String part, String head) {
        var lower = part.toLowerCase(Locale.ROOT);
        return Arrays.stream(lower.split("[,/;]| - | – ")).map(String::strip).anyMatch(RoleTags::isTag)
                || Arrays.stream(WORD.split(lower)).anyMatch(TAGS::contains)
                || isInitials(part, head);
    }

    private static boolean isInitials(String part, String head) {
        var initials = new StringBuilder();
        head.codePoints().filter(Character::isUpperCase).forEach(initials::appendCodePoint);
        var first = part.split(" ")[0];
        return first.length() > 1 && initials.toString().endsWith(first);
    }

    private static boolean isTag(String words) {
        return TAGS.contains(words)
                || REGIONS.contains(words)
                || GRADE.matcher(words).matches()
                || COUNTED.matcher(words).matches();
    }

    private static boolean isAllTags(String part) {
        var lower = part.toLowerCase(Locale.ROOT);
        var words = WORD.split(lower);
        boolean isNumber = words.length == 1 && lower.chars().noneMatch(Character::isLetter);
        return !isNumber
                && (TAGS.contains(lower)
                        || GRADE.matcher(lower).matches()
                        || Arrays.stream(words).allMatch(TAGS::contains));
    }
}
