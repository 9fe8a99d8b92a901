package app.rebound.insight.kind;

import java.util.Locale;

/** Names in the keys of findings. */
public final class Keys {

    private Keys() {}

    /** A constant's name in addresses. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
