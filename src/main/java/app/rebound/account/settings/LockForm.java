package app.rebound.account.settings;

import app.rebound.account.password.EasyPasswords;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Setting, changing or removing the password. Never shown again, so nothing here is given back to the page. */
public class LockForm {

    private static final int SHORTEST = 8;

    private String current = "";
    private String password = "";
    private String repeated = "";

    /** Adds what is wrong with the new password. */
    void check(Errors errors) {
        if (password.length() < SHORTEST) {
            errors.rejectValue("password", "settings.lock.tooShort");
        } else if (EasyPasswords.include(password)) {
            errors.rejectValue("password", "settings.lock.easy");
        } else if (!password.equals(repeated)) {
            errors.rejectValue("repeated", "settings.lock.differs");
        }
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
