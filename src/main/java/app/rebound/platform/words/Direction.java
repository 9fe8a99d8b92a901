package app.rebound.platform.words;

/** Which way a text is read, where that is not the way of the page around it. */
public final class Direction {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private Direction() {}

    /** Whether a text could turn around what stands beside it: it is read from the right, or holds marks that say so. */
    public static boolean turns(CharSequence text) {
        return text.codePoints().anyMatch(Direction::turns);
    }

    /** The text, kept apart from what it stands in where it could turn that around. */
    public static String isolated(String text) {
        return turns(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    }

    /** Whether something in a text is kept apart. */
    public static boolean hasIsolate(String text) {
        return text.contains(FIRST_STRONG_ISOLATE);
    }

    private static boolean turns(int character) {
        // Nothing before the Hebrew letters does.
        if (character < 0x590) {
            return false;
        }
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> character == 0x200E || character == 0x200F;
        };
    }
}
