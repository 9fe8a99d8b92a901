package app.rebound.week.review;

import app.rebound.platform.form.EditForm;
import app.rebound.week.Week;
import app.rebound.week.review.WeekReviewJournal.Review;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line about a week. */
public class WeekReviewForm extends EditForm {

    @Size(max = 500, message = "{error.tooLong}")
    public @Nullable String words;

    /** Whether the week is closed: that can be done without a word. */
    public boolean closed;

    /** Of a week that the person has not looked back on. */
    static WeekReviewForm blank(Week week) {
        var form = new WeekReviewForm();
        form.item = UUID.nameUUIDFromBytes(week.monday().toString().getBytes(StandardCharsets.UTF_8));
        return form;
    }

    static WeekReviewForm of(Review review) {
        var form = blank(review.week());
        form.version = review.version();
        form.closed = true;
        form.words = review.words();
        return form;
    }
}
