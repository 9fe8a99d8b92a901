package app.rebound.transfer.mail.letter;

import app.rebound.application.NameMatch;
import app.rebound.transfer.mail.letter.MailSpan.Part;
import app.rebound.transfer.mail.message.Mail;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which employer a message is from or about: the sender's name and domain, the subject, the sentences and the signature
 * each propose names; the one that most of them agree on is it.
 */
final class EmployerReader {

    private static final String TO_THE_END = "(?=[\\s,.!?;:)'’|]|$)";
    private static final Pattern IN_TEXT = Pattern.compile("\\b(?i:interest(?:ed)? in|appl(?:ying|ied) (?:to|at|with)"
            + "|applications? (?:to|with|at)|opportunit(?:y|ies) (?:at|with|within)"
            + "|(?:role|position|job|post|vacancy|opening|internship|team|everyone|all of us|career|place|us|folks|people|recruiter|manager)s? (?:here )?(?:at|with)"
            + "|here at|join(?:ing)?|consider(?:ing)?|work(?:ing)? (?:for|at|with)|on behalf of|interview(?:ing|ed|s)? (?:at|with)"
            + "|employment (?:at|with)|time (?:at|with)|part of|learn(?:ing)? (?:more )?about|considered|choosing|contacting|(?:received|reviewed) by|life at|at this time,?|at)"
            + " (?:the )?(" + MailNames.NAME + ")" + TO_THE_END);
    private static final Pattern PASSED_ON = Pattern.compile(
            "\\b(?i:(?:sent|submitted|forwarded|viewed|passed on) (?:to|by)|applied to|application to .{3,80} at) ("
                    + MailNames.NAME + ")" + TO_THE_END);
    private static final Pattern ROLE_FOLLOWS = Pattern.compile(
            "^[,)]?\\s*(?:role|position|post|vacancy|opening|job|internship|opportunity|spot|at\\b|programme|program|team\\b(?! at))");
    private static final Pattern YOUR = Pattern.compile("(?i:\\b(?:your|our|recent)) (" + MailNames.NAME
            + ") (?i:job |internship |online )?(?i:application|candidacy|interview|assessment|account)");
    private static final Pattern TEAM = Pattern.compile("\\b(?:the|The|Your|your|Team) (" + MailNames.NAME
            + ")(?: (?:team|crew|family|folks|recruiters|recruiting|careers|people))\\b");
    private static final Pattern LABELLED = Pattern.compile(
            "(?m)^\\s*(?i:employer|company|organi[sz]ation|agency|institution)\\s*:\\s*(" + MailNames.NAME + ")");
    private static final Pattern SUBJECT_AT =
            Pattern.compile("(?:\\bat|@|\\bfrom|\\bwith|\\bto) (?:the )?(" + MailNames.NAME + ")\\s*(?:[.!|–-].*)?$");
    private static final Pattern SUBJECT_LEAD = Pattern.compile("^(?:the )?(" + MailNames.NAME
            + ") (?i:application|follow|careers|recruiting|recruitment|interview|job|hiring|talent|update)\\b");
    private static final Pattern PREFIX =
            Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|update|important|reminder)\\s?:\\s*)+");
    private static final Pattern SEGMENT =
            Pattern.compile("\\s+[-–—|•·]\\s+|\\s*[|]\\s*|\\s*//\\s*|:\\s+|(?<=\\.)-\\s+");
    private static final Pattern PERSON_OF =
            Pattern.compile("^[\\p{L}.'’ -]{2,40}?(?: at | from | @ |, | \\| | - |\\s*\\()(?:the )?([^)]{2,60})\\)?$");
    private static final Pattern HONORIFIC = Pattern.compile("^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Chef|Sir)\\b\\.?.*");
    private static final Pattern ADDRESS = Pattern.compile("([^@]+)@(.+)");
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)^(?:.{0,25}\\b(?:sincerely|regards|wishes|faithfully|cheers|cordially|warmly|respectfully|gratefully)|best|thanks?(?: you)?(?: again)?|all the best|take care|yours|good luck)\\b.{0,12}[,.!]?$");
    private static final Pattern NAME_ALONE = Pattern.compile("(?:[Tt]he |[Yy]our )?" + MailNames.NAME);

    private static final Set<String> ADDRESS_LABELS = Set.copyOf(new HashSet<>(MailPhrases.list("address-labels")));
    private static final Set<String> PROVIDERS = Set.copyOf(new HashSet<>(MailPhrases.list("mail-providers")));
    private static final int LAST_LINES = 7;
    private static final int LONGEST_LINE = 90;

    private final Votes votes = new Votes(name -> MailNames.squeezed(NameMatch.employer(name)));
    private final Mail mail;
    private final String text;

    private EmployerReader(Mail mail) {
        this.mail = mail;
        text = mail.text().replace('\n', ' ');
    }

    static @Nullable Said<String> read(Mail mail) {
        var reader = new EmployerReader(mail);
        reader.senderName();
        reader.subject();
        reader.sentences();
        reader.signature();
        reader.domain();
        return reader.votes.best(candidate -> 0);
    }

    /** Whether a domain is a name's: "otterquill" and "otterquilljobs" are Otterquill's, "lowmoor" the University of Lowmoor's. */
    private static boolean agrees(String name, String label) {
        return spelledAs(name, label) || spelledAs(name.replace("&", "and"), label);
    }

    private static boolean spelledAs(String name, String label) {
        var key = MailNames.squeezed(NameMatch.employer(name));
        var domain = MailNames.squeezed(label);
        boolean begins = key.length() >= 4 && domain.startsWith(key) || domain.length() >= 4 && key.startsWith(domain);
        var words = List.of(NameMatch.employer(name).split(" "));
        return key.equals(domain) || begins || words.containsAll(List.of(label.split("[-_]")));
    }

    private void add(String name, double weight, MailSpan place) {
        var plain = MailNames.trimmed(name);
        boolean isService = MailNames.SERVICES.contains(plain.toLowerCase(Locale.ROOT));
        boolean isSender = place.part() == Part.SENDER || place.part() == Part.SENDER_NAME;
        // Such a service also employs people, but it mostly sends for others.
        if (MailNames.canBeEmployer(plain) && !(isService && isSender)) {
            votes.add(plain, isService ? weight / 2 : weight, place);
        }
    }

    private void senderName() {
        var name = mail.senderName();
        if (name == null || name.contains("@")) {
            return;
        }
        var whole = new MailSpan(Part.SENDER_NAME, 0, name.length());
        int via = name.toLowerCase(Locale.ROOT).indexOf(" via ");
        var given = via > 0 ? name.substring(0, via) : name;
        var of = PERSON_OF.matcher(given);
        if (of.matches() && MailNames.canBeEmployer(MailNames.withoutTeam(of.group(1)))) {
            add(MailNames.withoutTeam(of.group(1)), 3, whole);
        } else if (!isPerson(given)) {
            add(MailNames.withoutTeam(given), 3, whole);
        } else {
            add(MailNames.withoutTeam(given), 0.2, whole);
        }
    }

    /** Two or three words, one of which the address begins with or contains. */
    private boolean isPerson(String name) {
        var words = List.of(name.trim().split("[\\s,]+"));
        if (HONORIFIC.matcher(name).matches()) {
            return true;
        }
        var address = mail.sender() == null ? null : ADDRESS.matcher(mail.sender());
        if (address == null || !address.matches() || words.size() > 4) {
            return false;
        }
        if (words.size() == 1) {
            var label = label();
            return address.group(1).equalsIgnoreCase(name)
                    && !isFromService()
                    && (label == null || !agrees(name, label));
        }
        var local = address.group(1).replaceAll("[^a-z]", "");
        boolean named =
                words.stream().map(MailNames::squeezed).anyMatch(word -> word.length() > 1 && local.contains(word));
        return named
                && words.stream().noneMatch(MailNames::isTeamWord)
                && !(isFromService() && MailNames.squeezed(name).equals(local));
    }

    private boolean isFromService() {
        return mail.sender() != null
                && List.of(mail.sender().split("[@.]")).stream().anyMatch(MailNames.SERVICES::contains);
    }

    private void subject() {
        var subject = mail.subject();
        if (subject == null) {
            return;
        }
        int skipped =
                subject.length() - PREFIX.matcher(subject).replaceFirst("").length();
        each(IN_TEXT, subject, Part.SUBJECT, 1, 2);
        each(PASSED_ON, subject, Part.SUBJECT, 1, 4);
        each(YOUR, subject, Part.SUBJECT, 1, 2.5);
        each(SUBJECT_AT, subject, Part.SUBJECT, 1, 1.5);
        each(SUBJECT_LEAD, subject.substring(skipped), Part.SUBJECT, 1, 2);
        int from = skipped;
        var segments = SEGMENT.split(subject.substring(skipped));
        for (var segment : segments) {
            int at = subject.indexOf(segment, from);
            var name = MailNames.trimmed(segment);
            if (at >= 0 && NAME_ALONE.matcher(name).matches() && !MailNames.isRole(name)) {
                add(
                        MailNames.withoutTeam(name),
                        segments.length > 1 ? 1 : mail.text().contains(name) ? 1.5 : 0.4,
                        new MailSpan(Part.SUBJECT, at, at + segment.length()));
                from = at + segment.length();
            }
        }
    }

    private void sentences() {
        each(IN_TEXT, text, Part.TEXT, 1, 1.5);
        each(PASSED_ON, text, Part.TEXT, 1, 4);
        each(YOUR, text, Part.TEXT, 1, 1.5);
        each(TEAM, text, Part.TEXT, 1, 2);
        each(LABELLED, mail.text(), Part.TEXT, 1, 4);
    }

    private void each(Pattern pattern, String within, Part part, int group, double weight) {
        var found = pattern.matcher(within);
        while (found.find()) {
            var name = found.group(group);
            boolean isRole = ROLE_FOLLOWS
                                    .matcher(within.substring(found.end(group)))
                                    .find()
                            && MailNames.namesRole(name)
                    || ROLE_FOLLOWS.matcher(within.substring(found.end(group))).find() && follows(found, within);
            if (!isRole) {
                int from = found.start(group);
                add(MailNames.withoutTeam(name), weight, new MailSpan(part, from, from + name.length()));
            }
        }
    }

    /** "the Deployment Engineer role" is no employer, "the Acme team" is; after "at" a name always is one. */
    private static boolean follows(Matcher found, String within) {
        return !within.substring(found.end()).stripLeading().startsWith("at")
                && !within.substring(Math.max(0, found.start()), found.end()).contains(" at ");
    }

    private void signature() {
        var lines = LINE.matcher(mail.text()).results().toList();
        int closing = -1;
        for (int at = 0; at < lines.size(); at++) {
            if (CLOSING.matcher(lines.get(at).group().strip()).matches()) {
                closing = at;
            }
        }
        int from = closing >= 0 && closing >= lines.size() - 15 ? closing + 1 : Math.max(1, lines.size() - LAST_LINES);
        for (int at = from; at < lines.size() && at < from + LAST_LINES + 2; at++) {
            signatureLine(lines.get(at).group(), lines.get(at).start(), at == lines.size() - 1, at == closing + 1);
        }
    }

    private void signatureLine(String line, int start, boolean isLast, boolean isFirst) {
        if (line.length() > LONGEST_LINE || line.strip().endsWith("?")) {
            return;
        }
        int from = 0;
        var segments = line.split("\\s*[|,]\\s+|\\s+(?:at|@|from)\\s+|\\s+[-–—]\\s+|(?<=\\w)\\s*\\|\\s*");
        for (var segment : segments) {
            var name = MailNames.trimmed(segment);
            int at = line.indexOf(segment, from);
            if (!NAME_ALONE.matcher(name).matches() || MailNames.isRole(name)) {
                continue;
            }
            var bare = MailNames.withoutTeam(name);
            boolean hasTeam = bare.length() < name.length();
            double weight =
                    hasTeam ? 2 : segments.length > 1 ? 1 : isLast && !isFirst ? 1.2 : isFirst && !isLast ? 0.5 : 0.9;
            add(bare, weight, new MailSpan(Part.TEXT, start + at, start + at + segment.length()));
            from = at + segment.length();
        }
    }

    /** The part of the sender's address that may name the employer. */
    private @Nullable String label() {
        var address = mail.sender() == null ? null : ADDRESS.matcher(mail.sender());
        if (address == null || !address.matches()) {
            return null;
        }
        var labels = address.group(2).split("\\.");
        boolean isService = false;
        for (int at = labels.length - 1; at >= 0; at--) {
            if (MailNames.SERVICES.contains(labels[at])) {
                isService = true;
            } else if (PROVIDERS.contains(labels[at]) && at == labels.length - 2) {
                return null;
            } else if (!ADDRESS_LABELS.contains(labels[at]) && labels[at].length() > 1) {
                return labels[at];
            }
        }
        var local = address.group(1).split("[+]")[0];
        return isService && !ADDRESS_LABELS.contains(local) && !MailNames.isTeamWord(local) && local.length() > 2
                ? local
                : null;
    }

    /** Spelled as the message spells it, where it does: "junipervale" is "Juniper & Vale". */
    private void domain() {
        var label = label();
        if (label == null || mail.sender() == null || votes.strengthen(name -> agrees(name, label), 4)) {
            return;
        }
        var domain = MailNames.squeezed(label);
        var words = Words.of(mail.text());
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + 4); to++) {
                var name = mail.text()
                        .substring(words.get(from).start(), words.get(to - 1).end())
                        .replace('\n', ' ');
                if (MailNames.squeezed(name).equals(domain) && Character.isUpperCase(name.codePointAt(0))) {
                    add(
                            name,
                            4,
                            new MailSpan(
                                    Part.TEXT,
                                    words.get(from).start(),
                                    words.get(to - 1).end()));
                    return;
                }
            }
        }
        var spelled = new StringJoiner(" ");
        for (var word : label.split("[-_]")) {
            spelled.add(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        add(
                spelled.toString().strip(),
                3,
                new MailSpan(Part.SENDER, 0, mail.sender().length()));
    }
}
