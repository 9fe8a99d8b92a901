package app.rebound.transfer.sheet.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Text out of bytes that do not say what they are. */
final class PlainBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 64_000;

    private PlainBytes() {}

    /** What stands there, without a mark of its order, with line ends of one kind. */
    static String text(byte[] bytes) {
        var text = decode(bytes);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static String decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        var wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF) || isUtf8(bytes)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return new String(bytes, guess(bytes));
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (var at = 0; at < first.length; at++) {
            if ((bytes[at] & 0xFF) != first[at]) {
                return false;
            }
        }
        return true;
    }

    /** Two bytes a letter, of which one is mostly nothing. */
    private static @Nullable Charset wide(byte[] bytes) {
        var looked = Math.min(bytes.length, LOOKED_AT) & ~1;
        var even = 0;
        var odd = 0;
        for (var at = 0; at < looked; at++) {
            if (bytes[at] == 0) {
                if ((at & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (odd > looked / 5 && even < looked / 50) {
            return StandardCharsets.UTF_16LE;
        }
        return even > looked / 5 && odd < looked / 50 ? StandardCharsets.UTF_16BE : null;
    }

    /** One bad byte is no reason to take all the others for something else. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            var text = new String(bytes, StandardCharsets.UTF_8);
            var broken = text.chars().filter(one -> one == 0xFFFD).count();
            var foreign =
                    text.chars().filter(one -> one > 0x7F && one != 0xFFFD).count();
            return broken * 10 < foreign;
        }
    }

    /** The detector is sure of other alphabets; between the western ones it is not, and one of them is what Excel writes. */
    private static Charset guess(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        if (name == null || name.startsWith("ISO-8859-1") || name.startsWith("UTF-") || name.equals("US-ASCII")) {
            return WINDOWS;
        }
        return Charset.isSupported(name) && Charset.forName(name).canEncode() ? Charset.forName(name) : WINDOWS;
    }
}
