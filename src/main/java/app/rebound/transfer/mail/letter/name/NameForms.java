package app.rebound.transfer.mail.letter.name;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which form of an employer's name a message uses. What its sentences call the employer is what people do; the full name of a
 * signature or a sender says more than anybody would.
 */
public final class NameForms {

    private static final double IN_SENTENCE = 2.5;
    private static final double IN_SUBJECT = 2;
    private static final double IN_LINE = 1.5;
    private static final double IN_SENDER = 1;
    private static final double IN_FOOTER = 0.5;

    /** What each further place of a kind that was counted adds. */
    private static final double AGAIN = 0.25;

    private static final int LONGEST_LINE = 60;
    private static final Pattern FOOTER = Pattern.compile(
            "(?i)©|copyright|registered|all rights|confidential|unsubscribe|privacy|\\bsent (?:by|to)\\b");
    /** What people say of a name of initials in a sentence is its name. */
    private static final double OF_INITIALS = 0.5;

    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}&]{2,7}");

    private final String senderName;
    private final String subject;
    private final String text;

    /**
     * @param senderName "" for none
     * @param subject "" for none
     */
    public NameForms(String senderName, String subject, String text) {
        this.senderName = senderName;
        this.subject = subject;
        this.text = text;
    }

    /** The form of the name that is used most plainly; the name itself where no shorter one is. */
    public String everyday(String name, Collection<String> proposed) {
        var forms = new LinkedHashSet<>(proposed);
        var words = name.split(" ");
        for (int to = 1; to < words.length; to++) {
            forms.add(String.join(" ", List.of(words).subList(0, to)));
        }
        forms.removeIf(form -> !proposed.contains(form) && !isCalled(form, name));
        var best = name;
        double most = used(name, name);
        for (var form : forms) {
            boolean isForm =
                    name.startsWith(form + " ") || CAPITALS.matcher(form).matches() && isInitials(form, name);
            double used = isForm ? used(form, name) : 0;
            if (used > most) {
                best = form;
                most = used;
            }
        }
        return best;
    }

    /** "Travel is paid by Pebblewick", and not "in Bristol", where a school of that name is. */
    private boolean isCalled(String form, String name) {
        var next = name.substring(form.length()).strip().split(" ")[0];
        return !MailNames.isOrganisation(form)
                && Pattern.compile("\\b(?:at|by|with|for|join|joining) " + Pattern.quote(form)
                                + "(?![\\p{L}\\p{N}'’-]| " + Pattern.quote(next) + "| \\p{Lu}| of\\b| and\\b| &)")
                        .matcher(text.replace('\n', ' '))
                        .find();
    }

    private static boolean isInitials(String form, String name) {
        var initials = new StringBuilder();
        name.codePoints().filter(Character::isUpperCase).forEach(initials::appendCodePoint);
        return form.replace("&", "").contentEquals(initials);
    }

    private double used(String form, String name) {
        var rest = name.startsWith(form) ? name.substring(form.length()).strip() : "";
        var next = rest.isEmpty() ? "" : "(?! " + Pattern.quote(rest.split(" ")[0]) + "\\b)";
        var written = Pattern.compile(
                "(?<![\\p{L}\\p{N}@./-])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}@/]|\\.\\p{Ll})" + next);
        double used = written.matcher(senderName).find() ? IN_SENDER : 0;
        used += written.matcher(subject).find() ? IN_SUBJECT : 0;
        double inSentence = 0;
        double inLine = 0;
        double inFooter = 0;
        double again = 0;
        var found = written.matcher(text.replace('\n', ' '));
        while (found.find()) {
            var line = lineAt(found.start());
            again += AGAIN;
            if (FOOTER.matcher(line).find()) {
                inFooter = IN_FOOTER;
            } else if (isSentence(line, found.start())) {
                inSentence = IN_SENTENCE + (form.length() < name.length() && rest.isEmpty() ? OF_INITIALS : 0);
            } else {
                inLine = IN_LINE;
            }
        }
        return used + inSentence + inLine + inFooter + Math.max(0, again - AGAIN);
    }

    private String lineAt(int at) {
        int end = text.indexOf('\n', at);
        return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
    }

    /** And not a heading or a line of a signature, which is short and has no sentence before or in it. */
    private boolean isSentence(String line, int at) {
        int start = Math.max(0, text.lastIndexOf("\n\n", at));
        int end = text.indexOf("\n\n", at);
        var paragraph = text.substring(start, end < 0 ? text.length() : end).strip();
        return line.length() > LONGEST_LINE
                || paragraph.endsWith(".")
                        && paragraph.length() > LONGEST_LINE * paragraph.lines().count() * 2 / 3
                || line.matches(".*\\p{Ll}[.!?:]\\s*.*") && line.split(" ").length > 4;
    }
}
