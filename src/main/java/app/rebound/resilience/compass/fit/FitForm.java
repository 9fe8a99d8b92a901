package app.rebound.resilience.compass.fit;

import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application held against the compass. */
public class FitForm {

    private @Nullable Long version;
    private @Nullable Fit fit;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String note;

    private Set<UUID> touches = new LinkedHashSet<>();

    static FitForm of(StoredFit stored) {
        var form = new FitForm();
        form.version = stored.version();
        form.fit = stored.details().fit();
        form.note = stored.details().note();
        form.touches = stored.details().touches();
        return form;
    }

    /** @param known the lines of the compass that can be touched; others are left out */
    FitDetails toDetails(Set<UUID> known) {
        var touched = new LinkedHashSet<>(touches);
        touched.retainAll(known);
        return new FitDetails(fit, note, touched);
    }

    /** What is saved now, for each field that differs from this form. */
    Map<String, String> differencesTo(FitForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "fit", fit, now.fit);
        Differences.note(differences, "note", note, now.note);
        return differences;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable Fit getFit() {
        return fit;
    }

    public void setFit(@Nullable Fit fit) {
        this.fit = fit;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public Set<UUID> getTouches() {
        return touches;
    }

    public void setTouches(Set<UUID> touches) {
        this.touches = touches;
    }
}
