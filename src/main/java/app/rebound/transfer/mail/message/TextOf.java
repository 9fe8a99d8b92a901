package app.rebound.transfer.mail.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Text out of bytes and out of HTML. */
final class TextOf {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_TEXT = 1_000_000;
    private static final int DEEPEST = 400;

    private static final Pattern BLOCK =
            Pattern.compile("(?:p|div|tr|li|ul|ol|table|h[1-6]|blockquote|section|article|hr|pre"
                    + "|header|footer|center|address|dl|dt|dd)");
    private static final Pattern UNSEEN =
            Pattern.compile("(?:style|script|head|title|noscript|template|svg|object|select)");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern TAGS =
            Pattern.compile("(?i)<(?:(?:p|br|div|table|span|html|body)(?:\\s[^<>]{0,500})?/?|a\\s[^<>]{0,500})>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:nbsp|amp|rsquo|lsquo|ldquo|rdquo|#\\d{2,4}|quot|eacute);");

    private TextOf() {}

    /** As the declared charset says, unless that is unknown or plainly untrue. */
    static String decoded(byte[] bytes, @Nullable String declared) {
        var charset = charset(declared);
        boolean isUsual =
                charset == null || charset.equals(StandardCharsets.US_ASCII) || charset.equals(StandardCharsets.UTF_8);
        if (charset != null && !isUsual) {
            return new String(bytes, charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, detected(bytes));
        }
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Charset detected(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        var found = charset(detector.getDetectedCharset());
        // A text cut within its last letter is still in UTF-8.
        return found == null || found.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : found;
    }

    /** What a person would see of a page, one paragraph a block. */
    static String ofHtml(String html) {
        var page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
        var whole = seen(page, false);
        var own = seen(page, true);
        return Quotes.saysSomething(own) ? own : whole;
    }

    private static String seen(Document page, boolean withoutQuotes) {
        var text = new StringBuilder();
        page.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (text.length() > MOST_TEXT) {
                    return FilterResult.STOP;
                }
                if (node instanceof TextNode words) {
                    text.append(words.isBlank() && isAtStart(text, 1) ? "" : words.text());
                } else if (node instanceof Element element) {
                    var name = element.normalName();
                    if (isUnseen(element, name) || withoutQuotes && isQuote(element, name)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (name.equals("br") || BLOCK.matcher(name).matches()) {
                        lineFeed(text);
                    } else if (name.equals("td") || name.equals("th")) {
                        text.append(' ');
                    }
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element) {
                    var name = element.normalName();
                    if (name.equals("p") || name.startsWith("h") && name.length() == 2) {
                        lineFeed(text);
                        lineFeed(text);
                    } else if (BLOCK.matcher(name).matches()) {
                        lineFeed(text);
                    }
                }
                return FilterResult.CONTINUE;
            }
        });
        return cleaned(text.toString());
    }

    /** No more than make an empty line, so that no number of empty paragraphs is longer than what is said. */
    private static void lineFeed(StringBuilder text) {
        if (!isAtStart(text, 2)) {
            text.append('\n');
        }
    }

    /** Whether nothing was said yet, or so many line feeds since. */
    private static boolean isAtStart(StringBuilder text, int feeds) {
        int at = text.length();
        while (at > 0 && text.length() - at < feeds && text.charAt(at - 1) == '\n') {
            at--;
        }
        return at == 0 || text.length() - at == feeds;
    }

    private static boolean isUnseen(Element element, String name) {
        return UNSEEN.matcher(name).matches()
                || HIDDEN.matcher(element.attr("style")).find();
    }

    private static boolean isQuote(Element element, String name) {
        return element.hasClass("gmail_quote")
                || element.hasClass("yahoo_quoted")
                || element.hasClass("moz-cite-prefix")
                || name.equals("blockquote") && element.attr("type").equals("cite");
    }

    /** Plain text that is HTML after all, or holds entities, as some senders have it. */
    static String ofPlain(String text) {
        if (TAGS.matcher(text).find()) {
            return ofHtml(text);
        }
        return cleaned(ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text);
    }

    /** Line feeds only, no control characters, odd spaces or rows of empty lines. */
    static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        int feeds = 0;
        boolean spaced = false;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (letter == '\n' || letter == '\r') {
                feeds += letter == '\n' && at > 1 && text.charAt(at - 2) == '\r' ? 0 : 1;
            } else if (isSpace(letter)) {
                spaced = true;
            } else if (!isUnseen(letter)) {
                if (!clean.isEmpty()) {
                    clean.append(feeds > 0 ? "\n".repeat(Math.min(2, feeds)) : spaced ? " " : "");
                }
                clean.appendCodePoint(letter);
                feeds = 0;
                spaced = false;
            }
        }
        return clean.toString().strip();
    }

    private static boolean isSpace(int letter) {
        return letter == '\t' || letter == '\f' || Character.getType(letter) == Character.SPACE_SEPARATOR;
    }

    /** Controls and marks of a format, but not the joiner that holds an emoji together. */
    private static boolean isUnseen(int letter) {
        int type = Character.getType(letter);
        return letter != '\u200d' && (type == Character.CONTROL || type == Character.FORMAT || letter == '\ufffc');
    }

    static boolean isHtml(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("text/html");
    }
}
