package app.rebound.rejection.list;

import app.rebound.application.Stage;
import app.rebound.platform.form.CleanText;
import app.rebound.platform.web.PageRequests;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.reason.Reason;
import app.rebound.rejection.reason.SaidBy;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list is narrowed to and how it is sorted, as it stands in the address. What makes no sense there is ignored.
 *
 * @param q words that something the person wrote contains
 * @param stage ended at this stage
 * @param reached got to this stage or further
 * @param reason for this reason
 * @param label for this label of the person's own
 * @param saidBy whose view the reason and the control are
 * @param control with a reason that was in these hands
 * @param theme with this confirmed theme
 * @param polarity the theme's polarity, by name
 * @param feeling with this emotion
 * @param unreflected without a reflection so far
 * @param waited heard after at least and at most so many days, such as {@code 8-14}
 * @param from heard on this day or later
 * @param to heard on this day or earlier
 */
record RejectionFilter(
        @Nullable String q,
        @Nullable Stage stage,
        @Nullable Stage reached,
        @Nullable Reason reason,
        @Nullable String label,
        @Nullable SaidBy saidBy,
        @Nullable Control control,
        @Nullable UUID theme,
        @Nullable String polarity,
        @Nullable String feeling,
        boolean unreflected,
        @Nullable String waited,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort) {

    /** The orders a person may ask for. */
    enum Sort {
        NEWEST,
        OLDEST,
        COMPANY
    }

    /** What {@code reflected} says in the address to leave out what was reflected on. */
    private static final String NO = "no";

    private static final int LONGEST = 200;

    /** Later ones can be written down, but not every database can compare with them. */
    private static final int LAST_YEAR = 9999;

    static RejectionFilter of(Map<String, String> asked) {
        var sort = PageRequests.constant(Sort.class, asked.get("sort"));
        return new RejectionFilter(
                text(asked.get("q")),
                PageRequests.constant(Stage.class, asked.get("stage")),
                PageRequests.constant(Stage.class, asked.get("reached")),
                PageRequests.constant(Reason.class, asked.get("reason")),
                text(asked.get("label")),
                PageRequests.constant(SaidBy.class, asked.get("saidBy")),
                PageRequests.constant(Control.class, asked.get("control")),
                id(asked.get("theme")),
                text(asked.get("polarity")),
                text(asked.get("feeling")),
                NO.equals(asked.get("reflected")),
                matching(text(asked.get("waited")), "\\d{1,5}-\\d{0,5}"),
                day(asked.get("from")),
                day(asked.get("to")),
                sort == null ? Sort.NEWEST : sort);
    }

    /** Whether the whole journal is listed. */
    public boolean isOpen() {
        return parameters().isEmpty();
    }

    /** Whether the part of the filter form beside the search is in use. */
    public boolean narrowed() {
        return stage != null
                || reason != null
                || theme != null
                || feeling != null
                || unreflected
                || from != null
                || to != null
                || sort != Sort.NEWEST;
    }

    /** Whether more is asked for than the filter form on the page shows. */
    public boolean hasMore() {
        return reached != null
                || label != null
                || saidBy != null
                || control != null
                || polarity != null
                || waited != null;
    }

    /** Whether the feeling is a word of the person's own. */
    public boolean isOwnFeeling() {
        return feeling != null && !Emotion.isStarter(feeling);
    }

    /** Whether the days are the wrong way round: nothing can lie between them. */
    public boolean isBackwards() {
        return from != null && to != null && from.isAfter(to);
    }

    /** The address of another page of the same list. */
    String href(int page) {
        var address = UriComponentsBuilder.fromPath("/rejections");
        parameters().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        if (sort != Sort.NEWEST) {
            address.queryParam("sort", sort);
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(parameters()).toUriString();
    }

    private Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        put(parameters, "q", q);
        put(parameters, "stage", stage);
        put(parameters, "reached", reached);
        put(parameters, "reason", reason);
        put(parameters, "label", label);
        put(parameters, "saidBy", saidBy);
        put(parameters, "control", control);
        put(parameters, "theme", theme);
        put(parameters, "polarity", polarity);
        put(parameters, "feeling", feeling);
        put(parameters, "reflected", unreflected ? NO : null);
        put(parameters, "waited", waited);
        put(parameters, "from", from);
        put(parameters, "to", to);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable String asked) {
        if (asked == null) {
            return null;
        }
        // Cleaned once more after the cut, which may have gone through the middle of a character.
        var clean = CleanText.clean(asked);
        var cut = CleanText.clean(clean.substring(0, Math.min(LONGEST, clean.length())));
        return cut.isEmpty() ? null : cut;
    }

    private static @Nullable String matching(@Nullable String asked, String form) {
        return asked != null && asked.matches(form) ? asked : null;
    }

    private static @Nullable UUID id(@Nullable String asked) {
        try {
            return asked == null ? null : UUID.fromString(asked);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String asked) {
        try {
            var day = asked == null || asked.isBlank() ? null : LocalDate.parse(asked);
            return day == null || day.getYear() < 1 || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }
}
