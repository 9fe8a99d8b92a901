package app.rebound.transfer.mail.message;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as a person copies it from their mail program: with the lines on top that say from whom, or without. */
final class Pasted {

    private static final int LINES_OF_HEADERS = 12;
    private static final int LETTERS_BEFORE_FORWARDED = 200;

    private static final Set<String> KNOWN = Set.of(
            "from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "message-id", "received", "importance");
    private static final Pattern LINE = Pattern.compile("[*_]*([A-Za-z-]{2,20})[*_]*\\s?:[*_]*\\s*(.*)");
    private static final Pattern SENDER = Pattern.compile("[^<>:\\n]{1,80}<[^<>\\s@]{1,80}@[^<>\\s@]{1,120}>");
    private static final Pattern FORWARDED = Pattern.compile(
            "(?im)^[-_ ]*(?:forwarded message|begin forwarded message:|weitergeleitete nachricht)[-_ :]*$");
    private static final Pattern FORWARD = Pattern.compile("(?i)(?:fwd?|wg|tr)\\s?:.*");
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?im)^[-_ ]*original message[-_ :]*$|^[_-]{8,}$|^(?=[*_]?(?:from|von)[*_]?\\s?:.+\\n[*_]?(?:sent|date|gesendet)[*_]?\\s?:)");

    private Pasted() {}

    static Mail read(String pasted) {
        return read(TextOf.ofPlain(pasted), new Headers(), true);
    }

    /** The message without what it quotes; one that the person sent on to themselves is the one within it. */
    static Mail unwrapped(Headers headers, String text) {
        var whole = headers.with(text, false);
        boolean isForward =
                whole.subject() != null && FORWARD.matcher(whole.subject()).matches();
        for (var marker : isForward ? List.of(FORWARDED, ORIGINAL) : List.of(FORWARDED)) {
            var found = marker.matcher(text);
            if (found.find() && found.start() < LETTERS_BEFORE_FORWARDED) {
                var within = read(text.substring(found.end()).strip(), new Headers(), false);
                if (within.senderName() != null || within.sender() != null) {
                    return within;
                }
            }
        }
        return headers.with(Quotes.dropped(text), Quotes.canUnsubscribe(text));
    }

    private static Mail read(String text, Headers headers, boolean maybeForwarded) {
        var lines = text.split("\n", -1);
        int at = 0;
        while (at < lines.length && lines[at].isBlank()) {
            at++;
        }
        if (at < lines.length && SENDER.matcher(lines[at].strip()).matches()) {
            headers.add("from", lines[at++].strip());
        }
        int last = Math.min(lines.length, at + LINES_OF_HEADERS);
        while (at < last) {
            var line = LINE.matcher(lines[at].strip());
            if (!line.matches() || !KNOWN.contains(line.group(1).toLowerCase(Locale.ROOT))) {
                break;
            }
            headers.add(line.group(1), line.group(2));
            at++;
        }
        var rest = TextOf.cleaned(String.join("\n", List.of(lines).subList(at, lines.length)));
        return maybeForwarded
                ? unwrapped(headers, rest)
                : headers.with(Quotes.dropped(rest), Quotes.canUnsubscribe(rest));
    }
}
