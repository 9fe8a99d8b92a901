package app.rebound.transfer.mail.letter;

import app.rebound.application.NameMatch;
import app.rebound.transfer.mail.letter.MailSpan.Part;
import app.rebound.transfer.mail.letter.name.EmployerPatterns;
import app.rebound.transfer.mail.letter.name.MailNames;
import app.rebound.transfer.mail.letter.name.NameForms;
import app.rebound.transfer.mail.message.Mail;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which employer a message is from or about: the sender's name and domain, the subject, the sentences and the signature
 * each propose names; the one that most of them agree on is it.
 */
final class EmployerReader {

    private static final Pattern ROLE_FOLLOWS = Pattern.compile(
            "^[,)]?\\s*(?:role|position|post|vacancy|opening|job|internship|opportunity|spot|at\\b|programme|program|team\\b(?! at))"
                    + "|^ (?:office|branch|campus) of\\b|^[^.!?\\n]{0,90}? (?:role|position|post|vacancy|opening|job|internship) (?:at|with|here)\\b");
    private static final Pattern PREFIX =
            Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|update|important|reminder)\\s?:\\s*){1,9}");
    private static final Pattern SEGMENT =
            Pattern.compile("\\s+[-–—|•·]\\s+|\\s*[|]\\s*|\\s*//\\s*|:\\s+|(?<=\\.)-\\s+");
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)^(?:.{0,25}\\b(?:sincerely|regards|wishes|faithfully|cheers|cordially|warmly|respectfully|gratefully)|best|thanks?(?: you)?(?: again)?|all the best|take care|yours|good luck)\\b.{0,12}[,.!]?$");
    private static final Pattern NAME_ALONE = Pattern.compile("(?:[Tt]he |[Yy]our )?" + MailNames.NAME);

    private static final Pattern POSSESSIVE = Pattern.compile("\u0000['’]s");

    private static final int LAST_LINES = 7;
    private static final int LONGEST_LINE = 90;
    private static final int MOST_TEXT = 20_000;

    private final Votes votes = new Votes(name -> MailNames.squeezed(NameMatch.employer(name)));
    private final Mail mail;
    private final MailSender sender;
    private final String text;
    /** All that may name it: the sender, the subject and the text. */
    private final String written;

    private final Set<String> relays;
    private final boolean isAgency;

    private EmployerReader(Mail mail) {
        this.mail = mail;
        sender = new MailSender(mail);
        text = mail.text().replace('\n', ' ');
        written = String.join(
                "\n",
                Objects.requireNonNullElse(mail.senderName(), ""),
                Objects.requireNonNullElse(mail.subject(), ""),
                text.substring(0, Math.min(text.length(), MOST_TEXT)));
        isAgency = EmployerPatterns.AGENCY.matcher(text).find();
        relays = EmployerPatterns.RELAY
                .matcher(text)
                .results()
                .filter(found -> found.group(1) == null || !found.group(2).startsWith(found.group(1)))
                .map(found ->
                        MailNames.squeezed(MailNames.trimmed(found.group(1) == null ? found.group(3) : found.group(1))))
                .collect(Collectors.toSet());
    }

    static @Nullable Said<String> read(Mail mail) {
        var reader = new EmployerReader(mail);
        reader.senderName();
        reader.subject();
        reader.sentences();
        reader.signature();
        reader.domain();
        reader.votes.merge();
        var best = reader.votes.best(candidate -> 0);
        return best == null ? null : new Said<>(reader.everyday(reader.fullest(best.value())), best.words());
    }

    /** "Sainsbury" is Sainsbury's where the address says so, "Pennygrove" the bank that is named so further down. */
    private String fullest(String name) {
        var label = sender.label();
        boolean isOwnersName = label != null
                && MailNames.squeezed(label).startsWith(MailNames.squeezed(name) + "s")
                && POSSESSIVE.matcher(written.replace(name, "\u0000")).find();
        return isOwnersName ? name + "'s" : MailNames.fullest(name, label, written);
    }

    private String everyday(String name) {
        var forms = new ArrayList<String>(votes.spellings());
        var words = name.split(" ");
        for (int to = 1; to < words.length && sender.label() != null; to++) {
            var begun = String.join(" ", List.of(words).subList(0, to));
            if (MailNames.squeezed(begun).equals(MailNames.squeezed(sender.label()))) {
                forms.add(begun);
            }
        }
        forms.removeIf(sender::isNamed);
        return new NameForms(
                        Objects.requireNonNullElse(mail.senderName(), ""),
                        Objects.requireNonNullElse(mail.subject(), ""),
                        mail.text().substring(0, Math.min(text.length(), MOST_TEXT)))
                .everyday(name, forms);
    }

    private void add(String name, double weight, MailSpan place) {
        // "Rail Board / Conseil du rail" says it twice.
        var plain = MailNames.trimmed(MailSender.sentFor(name).split(" / ")[0]);
        boolean isService = MailNames.isService(plain);
        boolean isSender = place.part() == Part.SENDER || place.part() == Part.SENDER_NAME;
        // Such a service also employs people, but it mostly sends for others.
        boolean isLeftOut = isService && isSender
                || relays.contains(MailNames.squeezed(plain))
                || isAgency && sender.isNamed(plain)
                || isAgency && sender.label() != null && MailSender.agrees(plain, sender.label());
        boolean isAddressed = sender.label() != null
                && plain.indexOf(' ') > 0
                && MailNames.squeezed(plain).startsWith(MailNames.squeezed(sender.label()));
        if ((MailNames.canBeEmployer(plain) || isAddressed) && !isLeftOut) {
            votes.add(plain, isService ? weight / 2 : weight, place);
        }
    }

    /** Without the words for a team, unless the address has them, too: "pivotpeople" is Pivot People. */
    private String bare(String name) {
        var label = sender.label();
        return label != null && MailNames.squeezed(name).equals(MailNames.squeezed(label))
                ? MailNames.trimmed(name)
                : MailNames.withoutTeam(name);
    }

    private void senderName() {
        if (mail.senderName() != null) {
            var whole = new MailSpan(Part.SENDER_NAME, 0, mail.senderName().length());
            sender.names().forEach((name, weight) -> add(name, weight, whole));
        }
    }

    private void subject() {
        var subject = mail.subject();
        if (subject == null) {
            return;
        }
        int skipped =
                subject.length() - PREFIX.matcher(subject).replaceFirst("").length();
        each(EmployerPatterns.IN_TEXT, subject, Part.SUBJECT, 1, 2);
        each(EmployerPatterns.PASSED_ON, subject, Part.SUBJECT, 1, 4);
        if (sender.isFromService()) {
            each(EmployerPatterns.ACTS, subject, Part.SUBJECT, 1, 3);
        }
        each(EmployerPatterns.YOUR, subject, Part.SUBJECT, 1, 2.5);
        each(EmployerPatterns.SUBJECT_AT, subject, Part.SUBJECT, 1, 1.5);
        each(EmployerPatterns.SUBJECT_LEAD, subject.substring(skipped), Part.SUBJECT, 1, 2);
        int from = skipped;
        var segments = SEGMENT.split(subject.substring(skipped));
        for (var segment : segments) {
            int at = subject.indexOf(segment, from);
            var name = MailNames.trimmed(segment);
            if (at >= 0 && NAME_ALONE.matcher(name).matches() && !MailNames.isRole(name)) {
                add(
                        bare(name),
                        segments.length > 1 ? 1 : mail.text().contains(name) ? 1.5 : 0.4,
                        new MailSpan(Part.SUBJECT, at, at + segment.length()));
                from = at + segment.length();
            }
        }
    }

    private void sentences() {
        each(EmployerPatterns.IN_TEXT, text, Part.TEXT, 1, 1.5);
        each(EmployerPatterns.PASSED_ON, text, Part.TEXT, 1, 4);
        afterRole();
        if (sender.isFromService()) {
            each(EmployerPatterns.ACTS, mail.text(), Part.TEXT, 1, 3);
        }
        each(EmployerPatterns.SPEAKS, mail.text(), Part.TEXT, 1, 1.5);
        each(EmployerPatterns.HERE, text, Part.TEXT, 1, 2);
        if (isAgency) {
            each(EmployerPatterns.TELLS, mail.text(), Part.TEXT, 1, 3);
        }
        each(EmployerPatterns.YOUR, text, Part.TEXT, 1, 1.5);
        each(EmployerPatterns.TEAM, text, Part.TEXT, 1, 2);
        each(EmployerPatterns.LABELLED, mail.text(), Part.TEXT, 1, 4);
        each(EmployerPatterns.FOOTER, mail.text(), Part.TEXT, 1, 0.8);
    }

    private void afterRole() {
        EmployerPatterns.AFTER_ROLE
                .matcher(text)
                .results()
                .filter(found -> MailNames.namesRole(found.group(1)))
                .forEach(
                        found -> add(bare(found.group(2)), 1.5, new MailSpan(Part.TEXT, found.start(2), found.end(2))));
    }

    private void each(Pattern pattern, String within, Part part, int group, double weight) {
        var found = pattern.matcher(within);
        while (found.find()) {
            var name = found.group(group);
            var isBeforeRole = ROLE_FOLLOWS
                    .matcher(within)
                    .region(found.end(group), within.length())
                    .lookingAt();
            boolean isRole = isBeforeRole
                    && (MailNames.namesRole(name) || pattern != EmployerPatterns.TEAM && follows(found, within));
            if (!isRole) {
                int from = found.start(group);
                add(bare(name), weight, new MailSpan(part, from, from + name.length()));
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
        if (line.strip().length() < 3
                || line.length() > LONGEST_LINE
                || line.strip().endsWith("?")) {
            return;
        }
        int from = 0;
        var segments = line.split("\\s*[|,]\\s+|\\s+(?:at|@|from)\\s+|\\s+[-–—]\\s+|(?<=\\w)\\s*\\|\\s*");
        for (var segment : segments) {
            var name = MailNames.trimmed(segment);
            int at = line.indexOf(segment, from);
            if (!NAME_ALONE.matcher(name).matches() || !MailNames.canBeEmployer(name) && MailNames.isRole(name)) {
                continue;
            }
            var bare = bare(name);
            boolean hasTeam = bare.length() < name.length();
            boolean afterRole = from > 0 && MailNames.namesRole(line.substring(0, at));
            double weight = hasTeam || afterRole
                    ? 2
                    : segments.length > 1 ? 1 : isLast && !isFirst ? 1.2 : isFirst && !isLast ? 0.5 : 0.9;
            add(bare, weight, new MailSpan(Part.TEXT, start + at, start + at + segment.length()));
            from = at + segment.length();
        }
    }

    /** Spelled as the message spells it, where it does: "junipervale" is "Juniper & Vale". */
    private void domain() {
        var label = sender.label();
        if (label == null || mail.sender() == null || isAgency || relays.contains(MailNames.squeezed(label))) {
            return;
        }
        if (AddressReader.isSentForAnother(mail, sender, label)
                || votes.strengthen(name -> MailSender.agrees(name, label), 4)
                || votes.strengthen(name -> MailSender.beginsAs(name, label), 3)) {
            return;
        }
        var named = new AddressReader(mail, sender, label).read(written);
        var place = named.words().get(0);
        add(named.value(), place.part() == Part.SENDER ? 1.4 : 4, place);
    }
}
