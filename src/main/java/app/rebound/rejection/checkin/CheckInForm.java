package app.rebound.rejection.checkin;

import app.rebound.platform.web.Differences;
import app.rebound.rejection.feeling.AgainRatings;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How it feels now: the first emotions again, and one question more. */
public class CheckInForm {

    private @Nullable Long version;

    private Map<String, String> again = new LinkedHashMap<>();

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String words;

    static CheckInForm of(CheckInView saved) {
        var form = new CheckInForm();
        form.version = saved.version();
        form.again = AgainRatings.toTexts(saved.felt());
        form.words = saved.words();
        return form;
    }

    void check(Errors errors) {
        AgainRatings.check(again, errors);
        if (!errors.hasErrors() && words == null && toRatings().isEmpty()) {
            errors.rejectValue("words", "checkIn.empty");
        }
    }

    Map<String, @Nullable Integer> toRatings() {
        return AgainRatings.toRatings(again);
    }

    /** Whether this very form was saved before, and the answer did not arrive. */
    boolean saysTheSameAs(CheckInForm saved) {
        return toRatings().equals(saved.toRatings()) && Objects.equals(words, saved.words);
    }

    /** What is saved now, where it differs from this form. */
    Map<String, String> differencesTo(CheckInForm now) {
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

    public Map<String, String> getAgain() {
        return again;
    }

    public void setAgain(Map<String, String> again) {
        this.again = again;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
