package app.rebound.platform.words;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** What a single character comes down to: its plain, small letters, none at all, or a space. */
final class PlainLetters {

    /** Letters that Unicode takes for letters of their own, and people for another one with something added. */
    private static final Map<Integer, String> PLAIN = plain();

    private PlainLetters() {}

    /** The plain letters of a character; empty if it is a mark on another one, or cannot be seen. */
    static String fold(int character) {
        if (character < 0x80) {
            return isSpace(character) ? " " : String.valueOf((char) Character.toLowerCase(character));
        }
        if (isBlank(character)) {
            return isInvisible(character) ? "" : " ";
        }
        var folded = new StringBuilder();
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> !isMark(part))
                .forEach(part -> fold(part, folded));
        return folded.toString();
    }

    /** Whether nothing is seen where the character stands. */
    static boolean isBlank(int character) {
        return isSpace(character) || isInvisible(character) || isFiller(character);
    }

    private static void fold(int part, StringBuilder folded) {
        var plain = PLAIN.get(part);
        if (plain != null) {
            folded.append(plain);
        } else if (isSpace(part)) {
            folded.append(' ');
        } else {
            var small = Character.toLowerCase(Character.toUpperCase(part));
            folded.append(PLAIN.getOrDefault(small, Character.toString(small)));
        }
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isInvisible(int character) {
        var type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL && !isSpace(character) || character == 0x034F;
    }

    /** Characters that count as letters or symbols and show nothing: the fillers of Hangul, and Braille without a dot. */
    private static boolean isFiller(int character) {
        return character == 0x115F
                || character == 0x1160
                || character == 0x3164
                || character == 0xFFA0
                || character == 0x2800;
    }

    private static boolean isMark(int character) {
        var type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isInvisible(character);
    }

    private static Map<Integer, String> plain() {
        var plain = new HashMap<Integer, String>();
        put(plain, "ss", "ßẞ");
        put(plain, "ae", "æÆ");
        put(plain, "oe", "œŒ");
        put(plain, "th", "þÞ");
        put(plain, "l", "łŁ");
        put(plain, "o", "øØ");
        put(plain, "d", "đĐðÐ");
        put(plain, "h", "ħĦ");
        put(plain, "t", "ŧŦ");
        put(plain, "n", "ŋŊ");
        put(plain, "i", "ı");
        put(plain, "q", "ĸ");
        put(plain, "σ", "ς");
        put(plain, "'", "’‘‚‛ʼʻʹ`´′＇");
        put(plain, "\"", "“”„‟«»″＂");
        put(plain, "'", "‹›");
        put(plain, "-", "‐‑‒–—―−﹘﹣－");
        return plain;
    }

    private static void put(Map<Integer, String> plain, String to, String from) {
        from.codePoints().forEach(character -> plain.put(character, to));
    }
}
