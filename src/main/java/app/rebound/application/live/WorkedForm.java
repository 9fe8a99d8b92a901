package app.rebound.application.live;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What got the person an offer. */
public class WorkedForm {

    @Size(max = 2000, message = "{error.tooLong}")
    private @Nullable String worked;

    public @Nullable String getWorked() {
        return worked;
    }

    public void setWorked(@Nullable String worked) {
        this.worked = worked;
    }
}
