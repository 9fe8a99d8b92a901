package app.rebound.resilience.care;

import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that does the person good, new or edited. */
public class CareForm {

    /** Minted when the form is shown, so that sending it twice adds one activity. */
    private @Nullable CareActivityId activity;

    private @Nullable Long version;

    @NotBlank(message = "{care.name.missing}")
    @Size(max = 160, message = "{error.tooLong}")
    private @Nullable String name;

    @NotNull(message = "{error.choose}")
    private @Nullable CareSort sort;

    static CareForm blank() {
        var form = new CareForm();
        form.activity = CareActivityId.next();
        return form;
    }

    static CareForm of(StoredCare stored) {
        var form = new CareForm();
        form.version = stored.version();
        form.name = stored.details().name();
        form.sort = stored.details().sort();
        return form;
    }

    CareDetails toDetails() {
        return new CareDetails(Objects.requireNonNull(name), Objects.requireNonNull(sort));
    }

    /** What is saved now, for each field that differs from this form. */
    Map<String, String> differencesTo(CareForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "name", name, now.name);
        Differences.note(differences, "sort", sort, now.sort);
        return differences;
    }

    public @Nullable CareActivityId getActivity() {
        return activity;
    }

    public void setActivity(@Nullable CareActivityId activity) {
        this.activity = activity;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable CareSort getSort() {
        return sort;
    }

    public void setSort(@Nullable CareSort sort) {
        this.sort = sort;
    }
}
