package app.rebound.transfer.mail.letter;

import app.rebound.transfer.mail.letter.MailSpan.Part;
import app.rebound.transfer.mail.letter.name.MailNames;
import app.rebound.transfer.mail.letter.word.Words;
import app.rebound.transfer.mail.message.Mail;
import java.util.regex.Pattern;

/** Which employer a part of the sender's address names, spelled as the message spells it where it does. */
final class AddressReader {

    private static final Pattern BEGINS = Pattern.compile("\\b\\p{Lu}\\p{Ll}{4,}\\b");
    private static final int LONG_BEGINNING = 8;
    private static final int MOST_WORDS = 4;

    private final Mail mail;
    private final MailSender sender;
    private final String label;
    private final String domain;

    AddressReader(Mail mail, MailSender sender, String label) {
        this.mail = mail;
        this.sender = sender;
        this.label = label;
        domain = MailNames.squeezed(label);
    }

    /** A name that is no person's and not the address's, which comes again in the subject, is who a service sends for. */
    static boolean isSentForAnother(Mail mail, MailSender sender, String label) {
        return sender.names().entrySet().stream()
                .filter(name -> name.getValue() >= 3 && MailNames.canBeEmployer(name.getKey()))
                .map(name -> name.getKey())
                .anyMatch(name -> !MailSender.agrees(name, label)
                        && !MailSender.beginsAs(name, label)
                        && String.valueOf(mail.subject()).contains(name));
    }

    /** @param written all that may name it */
    Said<String> read(String written) {
        var named = MailNames.withInitials(label, written);
        if (named != null) {
            int at = mail.text().indexOf(named);
            return Said.of(named, at < 0 ? address() : new MailSpan(Part.TEXT, at, at + named.length()));
        }
        var words = Words.of(mail.text());
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                var span = new MailSpan(
                        Part.TEXT, words.get(from).start(), words.get(to - 1).end());
                var name = mail.text().substring(span.start(), span.end()).replace('\n', ' ');
                if (Character.isUpperCase(name.codePointAt(0)) && isSpelled(name)) {
                    return Said.of(name, span);
                }
            }
        }
        return BEGINS.matcher(mail.text())
                .results()
                .filter(name -> domain.startsWith(MailNames.squeezed(name.group())) && !sender.isNamed(name.group()))
                .findFirst()
                .map(name -> Said.of(name.group(), new MailSpan(Part.TEXT, name.start(), name.end())))
                .orElseGet(() -> Said.of(MailSender.spelled(label), address()));
    }

    private MailSpan address() {
        return new MailSpan(
                Part.SENDER, 0, mail.sender() == null ? 0 : mail.sender().length());
    }

    private boolean isSpelled(String name) {
        return MailNames.squeezed(name).equals(domain)
                || isInitialled(name.split(" "))
                || MailNames.squeezed(name.replace("&", "and")).equals(domain)
                || name.indexOf(' ') > 0
                        && MailNames.squeezed(name).length() >= LONG_BEGINNING
                        && domain.startsWith(MailNames.squeezed(name));
    }

    /** "pebblewickbs" is the Pebblewick Building Society. */
    private boolean isInitialled(String[] words) {
        var begun = new StringBuilder(MailNames.squeezed(words[0]));
        for (int at = 1; at < words.length; at++) {
            begun.append(words[at].isEmpty() ? "" : MailNames.squeezed(words[at].substring(0, 1)));
        }
        return words.length > 2 && domain.contentEquals(begun);
    }
}
