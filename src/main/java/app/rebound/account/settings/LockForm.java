package app.rebound.account.settings;

import app.rebound.account.password.NewPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Setting, changing or removing the password. Never shown again, so nothing here is given back to the page. */
public class LockForm {

    private String current = "";
    private String password = "";
    private String repeated = "";

    /** Adds what is wrong with the new password. */
    void check(Errors errors) {
        NewPassword.check(password, repeated, errors);
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(@Nullable String current) {
        this.current = current == null ? "" : current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated == null ? "" : repeated;
    }
}
