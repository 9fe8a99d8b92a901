package app.rebound.transfer.mail.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Takes from a text what it only repeats: the messages it answers, and what stands under every message of its sender. */
final class Quotes {

    private static final int FEWEST_LETTERS = 12;
    private static final int LINES_AHEAD = 5;

    private static final String WRITES = "\\b(?:wrote|writes|schrieb|a écrit|écrit|escribió|escreveu|ha scritto|schreef"
            + "|skrev|kirjoitti|napisał(?:\\(a\\))?|napsal(?:\\(a\\))?|írta|a scris|rašė|kirjutas)\\b";

    /** "On Monday, Robin Reader wrote:", "fre 20 sep. 2024 kl. 16:05 skrev Robin:". */
    private static final Pattern WROTE = Pattern.compile("(?iU)(?:on|am|le|el|il|op)\\b.{6,200}" + WRITES
            + ".{0,80}:?\\s*" + "|(?=.*:$).{0,120}\\d.{0,120}" + WRITES + ".{0,80}:");

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?i)[-_*\\s]{2,}(?:original message|original appointment"
                    + "|ursprüngliche nachricht|message d'origine|forwarded message|weitergeleitete nachricht|reply above this line)[-_*\\s]*|begin forwarded message:?");
    private static final Pattern HEADER =
            Pattern.compile("(?iU)[*_]*(?:from|von|de|van|fra|från|da|od|lähettäjä|feladó)[*_]*\\s?:.{3,}");
    private static final Pattern NEXT_HEADER = Pattern.compile(
            "(?iU)[*_]*(?:sent|date|to|subject|gesendet|an|betreff|envoyé|à|objet|datum|verzonden|aan|onderwerp|sendt|dato|til"
                    + "|emne|skickat|till|ämne|enviado|fecha|data|para|asunto|assunto|inviato|oggetto|wysłano|do|temat)[*_]*\\s?:.{2,}");
    private static final Pattern FOOTER = Pattern.compile("(?i)unsubscribe|email preferences|e-mail preferences"
            + "|this (?:e-?mail|message) (?:was sent to|is confidential|and any|has been sent|is intended)"
            + "|may be privileged|(?:do not|don't) reply to this|received (?:it|this) in error|no longer wish to receive"
            + "|equal opportunity employer|without regard to race|privacy policy|all rights reserved|view in (?:your )?browser"
            + "|replies to this (?:message|e-?mail)|mailbox is (?:not monitored|unattended)|©");
    private static final Pattern UNSUBSCRIBE =
            Pattern.compile("(?i)unsubscribe|manage (?:your )?(?:preferences|alerts)");
    private static final Pattern RULE = Pattern.compile("[-_=*+#~\\s]{5,}");

    private Quotes() {}

    static boolean canUnsubscribe(String text) {
        return UNSUBSCRIBE.matcher(text).find();
    }

    static boolean saysSomething(String text) {
        return text.chars().filter(Character::isLetter).limit(FEWEST_LETTERS).count() == FEWEST_LETTERS;
    }

    /** The text without them, or all of it where nothing else would be left. */
    static String dropped(String text) {
        var own = withoutFooters(withoutReplies(text));
        if (saysSomething(own)) {
            return own;
        }
        var unquoted = TextOf.cleaned(text.replaceAll("(?m)^>[> ]*", ""));
        return saysSomething(own = withoutFooters(unquoted)) ? own : unquoted;
    }

    private static String withoutReplies(String text) {
        var lines = List.of(text.split("\n", -1));
        var kept = new ArrayList<String>();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at).strip();
            int answers = linesOfAnswer(lines, at);
            if (answers > 0 && isQuoted(lines, at + answers)) {
                at += answers - 1;
            } else if (answers > 0 || SEPARATOR.matcher(line).matches() || beginsHeaders(lines, at)) {
                break;
            } else if (!line.startsWith(">")) {
                kept.add(lines.get(at));
            }
        }
        return TextOf.cleaned(String.join("\n", kept));
    }

    /** How many lines "On Monday, Robin Reader wrote:" takes at this place; it may be folded. 0 where it does not stand. */
    private static int linesOfAnswer(List<String> lines, int at) {
        var line = lines.get(at).strip();
        if (!line.isEmpty() && line.length() < 200 && WROTE.matcher(line).matches()) {
            return 1;
        }
        if (line.length() > 8 && line.length() < 120 && at + 1 < lines.size()) {
            var two = line + " " + lines.get(at + 1).strip();
            return two.length() < 250 && two.endsWith(":") && WROTE.matcher(two).matches() ? 2 : 0;
        }
        return 0;
    }

    /** Whether what follows is marked line by line, so that the sender may go on below it. */
    private static boolean isQuoted(List<String> lines, int from) {
        return lines.subList(Math.min(from, lines.size()), lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> line.strip().startsWith(">"))
                .orElse(false);
    }

    private static boolean beginsHeaders(List<String> lines, int at) {
        return at > 0
                && HEADER.matcher(lines.get(at).strip()).matches()
                && lines.subList(at + 1, Math.min(lines.size(), at + LINES_AHEAD)).stream()
                                .filter(line ->
                                        NEXT_HEADER.matcher(line.strip()).matches())
                                .count()
                        >= 2;
    }

    private static String withoutFooters(String text) {
        var kept = Arrays.stream(text.split("\n\n"))
                .map(Quotes::withoutFooterLines)
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
        return String.join("\n\n", kept);
    }

    private static String withoutFooterLines(String paragraph) {
        var found = FOOTER.matcher(paragraph);
        if (!found.find()) {
            return RULE.matcher(paragraph).matches() ? "" : paragraph;
        }
        // What stands before it in the same paragraph is often the signature.
        int line = paragraph.lastIndexOf('\n', found.start());
        return line <= 0 ? beforeSentence(paragraph, found.start()) : paragraph.substring(0, line);
    }

    private static String beforeSentence(String paragraph, int at) {
        int end = Math.max(paragraph.lastIndexOf(". ", at), paragraph.lastIndexOf("! ", at));
        return end < 0 ? "" : paragraph.substring(0, end + 1);
    }
}
