package app.rebound.goal.week.review;

import app.rebound.goal.week.review.WeekReviewJournal.Review;
import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line about a week. */
public class ReviewForm {

    private @Nullable Long version;

    @Size(max = 500, message = "{error.tooLong}")
    private @Nullable String words;

    static ReviewForm of(Review review) {
        var form = new ReviewForm();
        form.version = review.version();
        form.words = review.words();
        return form;
    }

    /** Whether this very form was saved before, and the answer did not arrive. */
    boolean saysTheSameAs(ReviewForm saved) {
        return Objects.equals(words, saved.words);
    }

    /** What is saved now, where it differs from this form. */
    Map<String, String> differencesTo(ReviewForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "words", words, now.words);
        return differences;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
