package app.rebound.application.live;

import app.rebound.application.StoredApplication;
import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What got the person an offer. */
public class WorkedForm {

    private @Nullable Long version;

    @Size(max = 2000, message = "{error.tooLong}")
    private @Nullable String worked;

    static WorkedForm of(StoredApplication application) {
        var form = new WorkedForm();
        form.version = application.version();
        form.worked = application.worked();
        return form;
    }

    /** What is saved now, if it differs from this form. */
    Map<String, String> differencesTo(WorkedForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "worked", worked, now.worked);
        return differences;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getWorked() {
        return worked;
    }

    public void setWorked(@Nullable String worked) {
        this.worked = worked;
    }
}
