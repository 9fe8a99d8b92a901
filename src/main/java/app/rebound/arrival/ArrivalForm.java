package app.rebound.arrival;

import app.rebound.application.StoredApplication;
import app.rebound.platform.form.EditForm;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What worked, in the person's own words. */
public class ArrivalForm extends EditForm {

    @Size(max = 2000, message = "{error.tooLong}")
    public @Nullable String worked;

    static ArrivalForm of(StoredApplication application) {
        var form = new ArrivalForm();
        form.item = application.id().value();
        form.version = application.version();
        form.worked = application.worked();
        return form;
    }

    static ArrivalForm of(Arrival arrival) {
        var form = new ArrivalForm();
        form.item = arrival.id();
        form.version = arrival.version();
        form.worked = arrival.worked();
        return form;
    }
}
