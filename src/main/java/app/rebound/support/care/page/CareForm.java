package app.rebound.support.care.page;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.journal.Stored;
import app.rebound.support.care.CareActivityId;
import app.rebound.support.care.CareDetails;
import app.rebound.support.care.CareSort;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that does the person good, new or edited. */
public class CareForm extends EditForm {

    @NotBlank(message = "{care.name.missing}")
    @Size(max = 160, message = "{error.tooLong}")
    public @Nullable String name;

    @NotNull(message = "{error.choose}")
    public @Nullable CareSort sort;

    static CareForm of(Stored<CareActivityId, CareDetails> stored) {
        var form = new CareForm();
        form.item = stored.id().value();
        form.version = stored.version();
        form.name = stored.details().name();
        form.sort = stored.details().sort();
        return form;
    }

    CareDetails toDetails() {
        return new CareDetails(Objects.requireNonNull(name), Objects.requireNonNull(sort));
    }

    @Override
    protected @Nullable Object name() {
        return name;
    }
}
