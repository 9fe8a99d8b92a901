package app.rebound.practice.mock.page;

import app.rebound.platform.form.EditForm;
import app.rebound.practice.mock.MockKind;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What kind of mock interview it shall be, and how long. */
public class StartForm extends EditForm {

    static final List<Integer> LENGTHS = List.of(3, 5, 8);

    @NotNull(message = "{error.choose}")
    public @Nullable MockKind kind;

    @NotNull(message = "{error.choose}")
    public @Nullable Integer length;

    static StartForm blank() {
        var form = new StartForm();
        form.kind = MockKind.MIXED;
        form.length = LENGTHS.get(1);
        return form;
    }

    void check(Errors errors) {
        if (length != null && !LENGTHS.contains(length)) {
            errors.rejectValue("length", "error.choose");
        }
    }
}
