package app.rebound.application.list;

import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.platform.web.PageRequests;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list is narrowed to, as it stands in the address. What makes no sense there is ignored.
 *
 * @param reached got to this stage or further
 * @param source came from there
 * @param newest in the order in which they were added; else, of the open ones, what has the next day comes first
 */
record ApplicationFilter(
        Show show, @Nullable Stage reached, @Nullable Source source, boolean newest) {

    private static final String NEWEST = "newest";

    /** Which of them. */
    enum Show {
        LIVE,
        CLOSED,
        ALL
    }

    static ApplicationFilter of(Map<String, String> asked) {
        return new ApplicationFilter(
                Objects.requireNonNullElse(PageRequests.constant(Show.class, asked.get("show")), Show.LIVE),
                PageRequests.constant(Stage.class, asked.get("reached")),
                PageRequests.constant(Source.class, asked.get("source")),
                NEWEST.equals(asked.get("sort")));
    }

    /** Whether what has the next day comes first. */
    public boolean isByNextDay() {
        return show == Show.LIVE && !newest;
    }

    /** Whether it is narrowed to a stage or a source. */
    public boolean isNarrowed() {
        return reached != null || source != null;
    }

    /** The address of the same list in the other order. */
    public String inOtherOrder() {
        return new ApplicationFilter(show, reached, source, !newest).href(1);
    }

    /** The address of a page of the same list. */
    String href(int page) {
        var address = UriComponentsBuilder.fromPath("/applications");
        if (show != Show.LIVE) {
            address.queryParam("show", show);
        }
        if (reached != null) {
            address.queryParam("reached", reached);
        }
        if (source != null) {
            address.queryParam("source", source);
        }
        if (newest) {
            address.queryParam("sort", NEWEST);
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.toUriString();
    }
}
