package app.rebound.practice.mock;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What kind of mock interview it shall be, and how long. */
public class StartForm {

    static final List<Integer> LENGTHS = List.of(3, 5, 8);

    /** Minted when the form is shown, so that sending it twice begins one interview. */
    private @Nullable MockId mock;

    @NotNull(message = "{error.choose}")
    private @Nullable MockKind kind;

    @NotNull(message = "{error.choose}")
    private @Nullable Integer length;

    static StartForm blank() {
        var form = new StartForm();
        form.mock = MockId.next();
        form.kind = MockKind.MIXED;
        form.length = LENGTHS.get(1);
        return form;
    }

    void check(Errors errors) {
        if (length != null && !LENGTHS.contains(length)) {
            errors.rejectValue("length", "error.choose");
        }
    }

    public @Nullable MockId getMock() {
        return mock;
    }

    public void setMock(@Nullable MockId mock) {
        this.mock = mock;
    }

    public @Nullable MockKind getKind() {
        return kind;
    }

    public void setKind(@Nullable MockKind kind) {
        this.kind = kind;
    }

    public @Nullable Integer getLength() {
        return length;
    }

    public void setLength(@Nullable Integer length) {
        this.length = length;
    }
}
