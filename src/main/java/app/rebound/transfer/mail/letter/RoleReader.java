package app.rebound.transfer.mail.letter;

import app.rebound.application.NameMatch;
import app.rebound.transfer.mail.letter.MailSpan.Part;
import app.rebound.transfer.mail.letter.name.MailNames;
import app.rebound.transfer.mail.letter.name.RoleTags;
import app.rebound.transfer.mail.message.Mail;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which role a message is about: what stands before "position", after "application for", in the subject or on a line of its own. */
final class RoleReader {

    private static final String POST =
            "(?:role|position|post|vacancy|opening|job|opportunity|spot|requisition|search|place|listing|posting|scheme|seat|chair|req|gig|shift|hours)s?\\b";
    private static final String WORD =
            "(?:[\\p{Lu}\\p{N}(]|\\p{Ll}{1,2}\\p{Lu})[^\\s.!?;:,\\n\"“”]*(?:\\.(?:(?=[^\\s])|(?= [\\p{Lu}])(?<=(?:Sr|Jr|Dr|St)\\.))[^\\s.!?;:,\\n\"“”]*){0,9}";
    private static final String BETWEEN =
            "(?:,? (?:[-–—&/+] |of (?:the )?|for |and |in (?:the )?|de |du |to the )?|: )";

    /** Words that each begin with a capital, and what may stand between them: "Director, Infrastructure Operations". */
    private static final String TITLE = "(" + WORD + "(?:" + BETWEEN + WORD + "){0,13})";

    private static final Pattern BEFORE_POST =
            Pattern.compile("\\b(?i:the|our|an?|this|your|for|of) " + TITLE + " " + POST);
    private static final Pattern AFTER_POST = Pattern.compile(
            "(?i:\\b(?:position|role|post|vacancy|job|title|opening|internship)s?:? (?:of|as|titled|called|for|for:)|\\b(?:role|position|post|job|vacancy|applied for|application for|classification|opening):) (?i:an? |the |our )?"
                    + TITLE);
    private static final Pattern APPLICATION = Pattern.compile(
            "(?i:\\b(?:application|applied|applying|apply|applicants?|interview(?:ing|s)?|shortlisting|considered|considering you|candidacy|candidature|referred you|candidates?|recruit(?:ing)?|interest(?: in working)?|expressed|hat in the ring|forward|online tests|others|showreel|chosen)"
                    + " (?:for|as|to be|to become|to|in)) (?i:our next |to be our next |the |an? |our |this |being an? |a position as |be our next |be an? |the position of |the role of |the post of )?"
                    + TITLE);
    private static final Pattern FOR = Pattern.compile("\\b(?:for|as) (?:an? |our |the |to be our next )?" + TITLE);
    private static final Pattern LINE = Pattern.compile(
            "(?im)^\\s*(?:re|ref|reference|subject|position|post|role|job title|job|vacancy|title|requisition|status of|classification)(?:(?<!job|title)\\s|\\s*:)\\s*(?-i:"
                    + TITLE + ").*$");
    /** "job 48120 - Regional Manager". */
    private static final Pattern AFTER_NUMBER = Pattern.compile(
            "\\b(?i:job|req|requisition|vacancy|position|ref)\\b[.:# ]{0,3}[\\w/-]*\\d[\\w/-]*\\s*[-–:,]?\\s+" + TITLE);

    /** Between what it is applied for and "position at", words may be of any kind. */
    private static final Pattern UP_TO_POST = Pattern.compile(
            "\\b(?i:appl(?:y|ying|ied|ication) (?:to|for)|interest in|considered for) (?:the|our|an?|your) ([^.!?\\n\"“”]{3,90}?) "
                    + POST + " (?:at|with|in)\\b");

    private static final Pattern LISTED = Pattern.compile(
            "\\b(?:position|role|vacanc(?:y|ies)|job)(?:s|\\(s\\))?:\\s*[•*·–-]?\\s*(?:[A-Z-]{0,4}\\d{3,}[\\s:–-]+)?"
                    + TITLE);

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(" + TITLE + "\\)");
    private static final Pattern IN_QUOTES =
            Pattern.compile("\\b(?i:vacancy|position|post|role|call|job|application)[^\"“”.]{0,15}[\"“]("
                    + "[^\"“”\\n]{3,60}" + ")[\"”]");
    private static final Pattern QUOTED_POST = Pattern.compile("[\"“]([^\"“”\\n]{3,60})[\"”] " + POST);
    private static final Pattern IN_SMALL = Pattern.compile(
            "\\b(?i:for|as|application|applied for) (?:an? |our |the |your )?((?:\\p{Ll}[\\p{Ll}-]{2,20} ){0,2}\\p{Ll}[\\p{Ll}-]{2,20})\\b");
    private static final Pattern CODE = Pattern.compile("(?:[A-Z0-9]{1,6}[/-]){1,6}[A-Z0-9]{1,12}");
    private static final Pattern OF_SUBJECT = Pattern.compile("^(?i:(?:re|fwd?): ){0,9}" + TITLE + " " + POST);

    private static final Pattern MENTIONED = Pattern.compile("(?<=[\\p{Ll},] )(" + MailNames.NAME + ")(?=[ ,.!?’'])");

    /** A line of its own near the top. */
    private static final Pattern HEADING = Pattern.compile("(?m)^\\s*" + TITLE + "\\s*$");

    private static final Pattern LOWER =
            Pattern.compile("\\b(?i:the|our|an?|for) ([\\p{L}]{3,20}(?: [\\p{L}]{3,20}){0,3}) " + POST);
    private static final Pattern SEGMENT =
            Pattern.compile("\\s+[-–—|•·]\\s+|\\s*[|]\\s*|\\s*//\\s*|:\\s+|\\s+@\\s+|(?<=\\.)-\\s+");
    private static final Pattern PREFIX =
            Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|update|important|reminder)\\s?:\\s*){1,9}");

    private static final Pattern NUMBERS = Pattern.compile(
            "(?i)\\((?:ref|req|job|id|r-|open|evergreen)[^)]*\\)|\\([^()\\s]*\\d{3}[^()\\s]*\\)|^\\d{4}/\\d+\\s+|\\([a-z]{0,3}-?\\d{4,}\\)|^.*\\s[a-z]{1,3}-\\d{4,}\\s+|,?\\s*\\b(?:job (?:id|number|ref)|ref(?:erence)?|req(?:uisition)?(?: id)?)\\b[\\s.:#]*[\\w/-]*\\d[\\w/-]*"
                    + "|^\\s*(?!(?:19|20)\\d\\d\\b)(?:[A-Z]{0,3}-?\\d{4,}[A-Z]{0,3})\\s*[-–:]?\\s+|[\\s,–-]+(?:[A-Z]{0,3}-?\\d{5,}[A-Z]{0,3})\\s*$");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[Vv]acancy (?=\\p{Lu})|(?:[A-Z]{1,6}(?:/[A-Z0-9]+)*/\\d+|[A-Z]{2,5}\\d{4,}|(?:19|20)\\d\\d-\\d{3,}) |(?:[Ii]hre )?[Bb]ewerbung (?:als )?|[Cc]andidatura |[Cc]andidature |Interview |Assignment |CV for |Case presentation )");
    /** A reference, a band or a grade, or a bracket that was cut. */
    private static final Pattern TAIL = Pattern.compile(
            "(?:[\\s,–-]+\\(?(?:[A-Z]{1,6}(?:/[A-Z0-9]+)*/[0-9]{2}[A-Z0-9/-]*|[A-Z]{1,5}-?\\d{4,})\\)?"
                    + "|,? \\((?i:band|panel|req|ref|jo|recruitment|our|new times)\\b[^)]*\\)?|,? \\([^)]*|,? [Bb]and \\d+|,? \\(?\\d{1,2}/\\d{1,2}/\\d{2,4}.*)$");

    private static final Pattern PLACE = Pattern.compile(
            " \\(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? or remote\\)$|,? in (?:the .+|\\p{Lu}\\p{L}+|\\p{Lu}[\\p{L} ]+, \\p{Lu}{2})$|, \\p{Lu}\\p{L}+ \\((?:or )?(?:remote|hybrid)\\)$");
    private static final Pattern SUBJECT_FOLLOWS = Pattern.compile(
            "(?i)(?:lecturer|professor|fellow|teacher|tutor|research associate|postdoc|student|instructor|graduate)$");
    private static final Pattern PROGRAMME = Pattern.compile("(?i)\\b(?:programme|program|scheme)\\b");
    private static final Pattern YEAR = Pattern.compile(
            "^(?:19|20)\\d\\d (?!.* [-–] )|(?<!Grad|Summer|Winter|Spring|Autumn|Fall) (?:19|20)\\d\\d$");
    private static final Pattern AT = Pattern.compile(
            "\\s+(?:at|@|with|position|role|post|vacancy|opening|job|opportunity|interviews?|thing|application|panel|exercise|onsite|superday)(?:\\s.*)?$");
    private static final Pattern PROSE = Pattern.compile(
            "(?i)\\b(?:we|you|your|(?-i:i|I(?= \\p{Ll}))|have|has|had|will|was|were|that|which|who|are|is|be|been|thank|interest|application|applications|applying|us|their|them|unfortunately|next|first|second|update|regarding|candidates?|many|outcome|interview on)\\b");
    private static final int MOST_TEXT = 20_000;
    private static final int TOP = 200;
    private static final int MOST_WORDS = 16;
    private static final int NEAR = 40;
    private static final int LONGEST = 250;

    private final Votes votes = new Votes(NameMatch::role);
    private final Mail mail;
    private final @Nullable String employer;

    private RoleReader(Mail mail, @Nullable String employer) {
        this.mail = mail;
        this.employer = employer;
    }

    static @Nullable Said<String> read(Mail mail, @Nullable String employer, List<MailSpan> words) {
        var reader = new RoleReader(mail, employer);
        var cut = mail.text().substring(0, Math.min(mail.text().length(), MOST_TEXT));
        // Paragraphs stay apart, the lines of each are one.
        var text = cut.replaceAll("(?<!\\n)\\n(?!\\n)", " ");
        reader.each(LINE, cut, Part.TEXT, 2.5);
        reader.each(BEFORE_POST, text, Part.TEXT, 2);
        reader.each(AFTER_POST, text, Part.TEXT, 2.5);
        reader.each(APPLICATION, text, Part.TEXT, 2);
        reader.each(AFTER_NUMBER, text, Part.TEXT, 2);
        reader.each(UP_TO_POST, text, Part.TEXT, 2.5);
        reader.each(LISTED, text, Part.TEXT, 2);
        reader.each(IN_QUOTES, text, Part.TEXT, 2.5);
        reader.each(QUOTED_POST, text, Part.TEXT, 2.5);
        reader.each(FOR, text, Part.TEXT, 0.8);
        reader.headings(cut.substring(0, Math.min(cut.length(), TOP)));
        reader.subject();
        if (reader.votes.isEmpty()) {
            reader.each(LOWER, text, Part.TEXT, 1);
            reader.mentioned(IN_BRACKETS, text);
            reader.mentioned(MENTIONED, text);
            reader.inSmall(mail.subject() == null ? "" : mail.subject(), Part.SUBJECT);
            reader.inSmall(text, Part.TEXT);
        }
        reader.votes.mergeEnds();
        return reader.votes.best(candidate -> reader.likeness(candidate.key()) + nearness(candidate.places(), words));
    }

    private double likeness(String role) {
        return MailNames.isRole(role) ? 1.5 : MailNames.namesRole(role) ? 0.8 : 0;
    }

    /** Where a message names two roles, what the verdict rests on stands beside the one that it is about. */
    private static double nearness(List<MailSpan> places, List<MailSpan> words) {
        boolean isNear = places.stream()
                .anyMatch(place -> words.stream()
                        .anyMatch(word -> word.part() == place.part() && Math.abs(place.start() - word.end()) < NEAR));
        return isNear ? 1 : 0;
    }

    private void headings(String top) {
        HEADING.matcher(top)
                .results()
                .filter(line -> MailNames.isRole(line.group(1)))
                .forEach(line -> add(line.group(1), 0.8, new MailSpan(Part.TEXT, line.start(1), line.end(1))));
    }

    /** "Your Production Engineer interviews": any words with capitals within a sentence that end as roles do. */
    private void mentioned(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        while (found.find()) {
            if (MailNames.isRole(found.group(1))
                    && (pattern != MENTIONED || !found.group(1).contains(","))) {
                add(found.group(1), 0.5, new MailSpan(Part.TEXT, found.start(1), found.end(1)));
            }
        }
    }

    /** "For a junior gardener this year": up to the word that roles end in. */
    private void inSmall(String within, Part part) {
        var found = IN_SMALL.matcher(within);
        while (found.find()) {
            var role = found.group(1);
            while (!MailNames.isRole(role) && role.indexOf(' ') > 0) {
                role = role.substring(0, role.lastIndexOf(' '));
            }
            if (MailNames.isRole(role)) {
                add(role, 0.5, new MailSpan(part, found.start(1), found.start(1) + role.length()));
            }
        }
    }

    private void subject() {
        var subject = mail.subject();
        if (subject == null) {
            return;
        }
        each(BEFORE_POST, subject, Part.SUBJECT, 2);
        each(AFTER_POST, subject, Part.SUBJECT, 2.5);
        each(APPLICATION, subject, Part.SUBJECT, 2.5);
        var rest = PREFIX.matcher(subject).replaceFirst("");
        each(FOR, rest, Part.SUBJECT, 0.8);
        each(OF_SUBJECT, subject, Part.SUBJECT, 1.5);
        int from = 0;
        for (var segment : SEGMENT.split(rest)) {
            int at = subject.indexOf(segment, from);
            if (at >= 0 && MailNames.namesRole(segment)) {
                add(
                        segment,
                        (MailNames.isRole(AT.matcher(segment).replaceFirst("")) ? 1.5 : 1)
                                + (isNamedAs(cleaned(segment)) ? 2 : 0),
                        new MailSpan(Part.SUBJECT, at, at + segment.length()));
                from = at + segment.length();
            }
        }
        boolean isInText =
                rest.length() > 4 && rest.length() < 60 && mail.text().contains(rest);
        if (isInText) {
            add(rest, 1.5, new MailSpan(Part.SUBJECT, subject.length() - rest.length(), subject.length()));
        }
    }

    /** Whether the text has it, and does not go on with it: "Consultant" is not it where "Consultant - Tax" stands. */
    private boolean isNamedAs(String role) {
        int at = mail.text().indexOf(role);
        return at >= 0
                && !mail.text().startsWith(" -", at + role.length())
                && !mail.text().startsWith(",", at + role.length());
    }

    private void each(Pattern pattern, String within, Part part, double weight) {
        var found = pattern.matcher(within);
        for (int from = 0; from < within.length() && found.find(from); ) {
            add(found.group(1), weight, new MailSpan(part, found.start(1), found.end(1)));
            from = found.start() + 1;
        }
    }

    private void add(String given, double weight, MailSpan place) {
        if (given.length() > LONGEST) {
            return;
        }
        var role = cleaned(given);
        boolean fits = role.length() > 2
                && role.split("\\s+").length <= MOST_WORDS
                && role.chars().anyMatch(Character::isLetter)
                && !PROSE.matcher(role).find()
                && !CODE.matcher(role).matches()
                && !isSigned(role)
                && (employer == null || !NameMatch.employer(role).equals(NameMatch.employer(employer)))
                && (MailNames.namesRole(role)
                        || MailNames.canBeEmployer(role) && Character.isUpperCase(role.codePointAt(0)));
        if (fits) {
            votes.add(role, weight, place);
        }
    }

    /** "Pia Holm\nTalent Partner": the sender, and what the sender is. */
    private boolean isSigned(String role) {
        var sender = mail.senderName();
        var words = role.split(" ");
        return sender != null
                && words.length > 1
                && !MailNames.namesRole(words[0])
                && List.of(sender.split("[\\s,]+")).contains(words[0])
                && mail.text().contains(words[0] + "\n");
    }

    /** "Sales Assistant in Leeds" and "Sales Assistant (Leeds)" are no other roles; a lecturer in law is. */
    private static String withoutPlace(String role) {
        var place = PLACE.matcher(role);
        boolean isPlace = place.find()
                && !role.substring(0, place.start()).contains(" - ")
                && MailNames.isRole(role.substring(0, place.start()))
                && !MailNames.namesRole(place.group())
                && !SUBJECT_FOLLOWS.matcher(role.substring(0, place.start())).find();
        return isPlace ? role.substring(0, place.start()) : role;
    }

    private String cleaned(String given) {
        var role = AT.matcher(given.strip()).replaceFirst("");
        role = NUMBERS.matcher(role).replaceAll(" ").replaceAll("\\s+", " ").strip();
        role = LEADING.matcher(LEADING.matcher(role).replaceFirst("")).replaceFirst("");
        role = role.replaceFirst("^(?:[Tt]he|[Oo]ur|[Aa]n?|[Tt]his) ", "");
        if (employer != null) {
            role = role.replaceFirst("^" + Pattern.quote(employer) + "(?:['’]s)?\\s+(?:[-–—|:]\\s+)?", "");
            var owner = role.split("['’]s ", 2);
            role = owner.length > 1 && employer.contains(owner[0]) ? owner[1] : role;
            role = role.replaceFirst("\\s*[,|–—-]\\s*" + Pattern.quote(employer) + "$", "");
        }
        role = role.replaceFirst(" (?:Job|Position|Role)$", "");
        role = TAIL.matcher(TAIL.matcher(role).replaceFirst("")).replaceFirst("");
        role = withoutPlace(RoleTags.without(role));
        int and = role.indexOf(" and ");
        boolean isTwo =
                and > 0 && MailNames.isRole(role.substring(0, and)) && !MailNames.namesRole(role.substring(and));
        role = isTwo ? role.substring(0, and) : role;
        role = PROGRAMME.matcher(role).find() ? role : YEAR.matcher(role).replaceAll("");
        role = role.replaceAll("^[\\s,.:;–—-]+|[\\s,.:;–—-]+$", "");
        return role.startsWith("(") && role.indexOf(')') < 0 ? role.substring(1) : role;
    }
}
