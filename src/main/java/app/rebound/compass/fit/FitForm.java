package app.rebound.compass.fit;

import app.rebound.application.ApplicationId;
import app.rebound.platform.form.EditForm;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application held against the compass. */
public class FitForm extends EditForm {

    public @Nullable Fit fit;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String note;

    public Set<UUID> touches = new LinkedHashSet<>();

    static FitForm of(ApplicationId application, StoredFit stored) {
        var form = new FitForm();
        form.item = application.value();
        form.version = stored.version();
        form.fit = stored.details().fit();
        form.note = stored.details().note();
        form.touches.addAll(stored.details().touches());
        return form;
    }

    /** Leaves out what is no line of the compass that can be touched, or no longer. */
    void touchOnly(Set<UUID> known) {
        touches.retainAll(known);
    }

    FitDetails toDetails() {
        return new FitDetails(fit, note, touches);
    }
}
