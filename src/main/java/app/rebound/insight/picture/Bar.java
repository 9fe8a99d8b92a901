package app.rebound.insight.picture;

import org.jspecify.annotations.Nullable;

/**
 * One bar of a picture.
 *
 * @param labelKey a message key, or null where {@code label} is the person's own word
 * @param label the person's own word
 * @param count how many
 * @param of out of how many
 * @param share the length of the bar, 0 to 100
 * @param href the entries behind the number
 */
public record Bar(@Nullable String labelKey, @Nullable String label, long count, long of, int share, String href) {

    public static Bar named(String labelKey, long count, long of, String href) {
        return new Bar(labelKey, null, count, of, share(count, of), href);
    }

    public static Bar own(String label, long count, long of, String href) {
        return new Bar(null, label, count, of, share(count, of), href);
    }

    private static int share(long count, long of) {
        return of == 0 ? 0 : (int) Math.round(100.0 * count / of);
    }
}
