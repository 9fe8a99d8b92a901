package app.rebound.feedback.list;

import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.platform.web.PageRequests;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which notes are listed, as it stands in the address. What makes no sense there is ignored.
 *
 * @param theme those with this confirmed theme; null for those that have none yet
 * @param polarity the theme's polarity, or null for either
 * @param all every note, with a theme or without
 */
record FeedbackFilter(@Nullable ThemeId theme, @Nullable Polarity polarity, boolean all) {

    /** What {@code theme} says in the address to list every note. */
    private static final String ALL = "all";

    static FeedbackFilter of(Map<String, String> asked) {
        var theme = asked.get("theme");
        return new FeedbackFilter(
                id(theme), PageRequests.constant(Polarity.class, asked.get("polarity")), ALL.equals(theme));
    }

    /** Whether the page is the overview and not one theme's or the list of all. */
    public boolean isOverview() {
        return theme == null && !all;
    }

    /** The address of a page of this list. */
    String href(int page) {
        var address = UriComponentsBuilder.fromPath("/feedback");
        if (theme != null) {
            address.queryParam("theme", theme);
        } else if (all) {
            address.queryParam("theme", ALL);
        }
        if (polarity != null) {
            address.queryParam("polarity", polarity);
        }
        return address.queryParam("page", page).toUriString() + "#notes";
    }

    private static @Nullable ThemeId id(@Nullable String text) {
        try {
            return text == null ? null : ThemeId.of(text);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
