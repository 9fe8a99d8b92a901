package app.rebound.account.link;

import app.rebound.account.password.NewPassword;
import app.rebound.platform.form.FieldForm;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Choosing a password, and at the beginning a name and a time zone. The password is never given back to the page. */
public class JoinForm implements FieldForm {

    @Size(max = 80, message = "{error.tooLong}")
    public @Nullable String name;

    public @Nullable String zone;
    public String password = "";
    public String repeated = "";

    /** Adds what is wrong for somebody who signs in with this address. */
    void check(Errors errors, String email) {
        NewPassword.check(password, repeated, errors, email);
    }
}
