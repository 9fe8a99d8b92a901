package app.rebound.rejection.checkin;

import app.rebound.platform.form.EditForm;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.feeling.AgainRatings;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How it feels now: the first emotions again, and one question more. */
public class CheckInForm extends EditForm {

    public Map<String, String> again = new LinkedHashMap<>();

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String words;

    /** Of an entry that nothing was said of today. */
    static CheckInForm blank(RejectionId rejection) {
        var form = new CheckInForm();
        form.item = rejection.value();
        return form;
    }

    static CheckInForm of(RejectionId rejection, StoredCheckIn saved) {
        var form = blank(rejection);
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
}
