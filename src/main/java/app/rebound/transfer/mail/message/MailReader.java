package app.rebound.transfer.mail.message;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages from whatever a person has: one message, a mailbox, a zip of either, or text. Each is handed on as it is
 * read, so that a mailbox of any length takes the memory of one message. Safe for use by several threads.
 */
public final class MailReader {

    private static final int LONGEST_MESSAGE = 4_000_000;
    private static final int MOST_MESSAGES = 200_000;
    private static final int MOST_ENTRIES = 100_000;
    private static final long MOST_UNZIPPED = 2_000_000_000L;
    private static final int PEEK = 4_096;
    private static final int LOOKED_AT = 20;

    private static final Pattern FIRST_HEADER = Pattern.compile("(?s)[\\x21-\\x39\\x3b-\\x7e]{1,60}:[ \\t\\r\\n].*");
    private static final Pattern MIME = Pattern.compile(
            "(?ims)^(?:message-id|mime-version|content-type|received|return-path|delivered-to|x-[a-z-]+|dkim-signature)\\s?:");

    private enum Ended {
        READ,
        NOTHING,
        STOPPED,
        TOO_MUCH
    }

    /**
     * Reads to the end, or until the taker has enough, which it says with false.
     *
     * @return why it could not be read, or not all of it; null where nothing is to be said
     * @throws IOException where the stream itself fails; what is in it never does
     */
    public @Nullable MailRefusal read(InputStream stream, Predicate<Mail> taker) throws IOException {
        var in = new BufferedInputStream(stream, 64_000);
        var start = peek(in);
        if (new String(start, StandardCharsets.ISO_8859_1).isBlank()) {
            return MailRefusal.EMPTY;
        }
        if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] < 9) {
            return zip(in, taker);
        }
        return refusal(each(in, start, taker));
    }

    /** One message from pasted text, with or without the lines on top that say whose it is. */
    public Mail pasted(String text) {
        var cut = text.substring(0, Math.min(text.length(), LONGEST_MESSAGE)).stripLeading();
        return isMessage(cut) ? MimeReader.read(cut.getBytes(StandardCharsets.UTF_8)) : Pasted.read(cut);
    }

    /** Whether bytes that begin so may be a message or a mailbox: it is not said of zips and of text without headers. */
    public static boolean looksLikeMail(byte[] start) {
        return MailboxSplitter.begins(start)
                || isMessage(new String(start, StandardCharsets.ISO_8859_1).stripLeading());
    }

    /** Whether a zip holds a message or a mailbox among its first files; what cannot be read holds none. */
    public static boolean isZipOfMails(Supplier<InputStream> file) {
        try (var zip = new ZipInputStream(file.get(), StandardCharsets.ISO_8859_1)) {
            int entries = 0;
            for (var entry = nextIn(zip); entry != null && ++entries < LOOKED_AT; entry = nextIn(zip)) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".eml") || name.endsWith(".mbox")) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(PEEK + 1);
        var start = in.readNBytes(PEEK);
        in.reset();
        return start;
    }

    private static @Nullable MailRefusal refusal(Ended ended) {
        return switch (ended) {
            case NOTHING -> MailRefusal.NO_MAIL;
            case TOO_MUCH -> MailRefusal.TOO_LARGE;
            default -> null;
        };
    }

    private static Ended each(InputStream in, byte[] start, Predicate<Mail> taker) throws IOException {
        return MailboxSplitter.begins(start) ? mailbox(in, taker) : one(in, start, taker);
    }

    private static Ended mailbox(InputStream in, Predicate<Mail> taker) throws IOException {
        var splitter = new MailboxSplitter(in, LONGEST_MESSAGE);
        int read = 0;
        for (var bytes = splitter.next(); bytes != null; bytes = splitter.next()) {
            if (++read > MOST_MESSAGES) {
                return Ended.TOO_MUCH;
            }
            if (!taker.test(MimeReader.read(bytes))) {
                return Ended.STOPPED;
            }
        }
        return read == 0 ? Ended.NOTHING : Ended.READ;
    }

    private static Ended one(InputStream in, byte[] start, Predicate<Mail> taker) throws IOException {
        if (isBinary(start)) {
            return Ended.NOTHING;
        }
        var bytes = in.readNBytes(LONGEST_MESSAGE);
        var mail = isMessage(new String(start, StandardCharsets.ISO_8859_1).stripLeading())
                ? MimeReader.read(bytes)
                : Pasted.read(TextOf.decoded(bytes, null));
        if (mail.text().isBlank() && mail.subject() == null) {
            return Ended.NOTHING;
        }
        return taker.test(mail) ? Ended.READ : Ended.STOPPED;
    }

    private static boolean isMessage(String start) {
        return FIRST_HEADER.matcher(start).matches()
                && MIME.matcher(start.substring(0, Math.min(start.length(), PEEK)))
                        .find();
    }

    /** Text in any encoding that mails use has no zero bytes. */
    private static boolean isBinary(byte[] start) {
        for (byte one : start) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable MailRefusal zip(InputStream in, Predicate<Mail> taker) throws IOException {
        boolean found = false;
        try (var zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1)) {
            var unzipped = new Bounded(zip, MOST_UNZIPPED);
            int entries = 0;
            for (var entry = nextIn(zip); entry != null; entry = nextIn(zip)) {
                if (++entries > MOST_ENTRIES) {
                    return MailRefusal.TOO_LARGE;
                }
                if (!entry.isDirectory() && isWanted(entry.getName())) {
                    var content = new BufferedInputStream(unzipped, 64_000);
                    var ended = each(content, peek(content), taker);
                    if (ended == Ended.STOPPED || ended == Ended.TOO_MUCH) {
                        return refusal(ended);
                    }
                    found |= ended == Ended.READ;
                }
                unzipped.transferTo(OutputStream.nullOutputStream());
                if (unzipped.isSpent()) {
                    return MailRefusal.TOO_LARGE;
                }
            }
            return found ? null : entries == 0 ? MailRefusal.BROKEN_ZIP : MailRefusal.NO_MAIL;
        } catch (ZipException | EOFException e) {
            return found ? null : MailRefusal.BROKEN_ZIP;
        }
    }

    private static @Nullable ZipEntry nextIn(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            // A name in no encoding.
            throw new ZipException(e.getMessage());
        }
    }

    /** What systems add to a zip of their own accord is nobody's message. */
    private static boolean isWanted(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith("__macosx/")
                && (lower.endsWith(".eml")
                        || lower.endsWith(".mbox")
                        || lower.endsWith(".txt")
                        || lower.endsWith(".msg"));
    }
}
