package app.rebound.account.password;

import org.springframework.validation.Errors;

/** A password that somebody chooses, typed twice. */
public final class NewPassword {

    private static final int SHORTEST = 8;

    private NewPassword() {}

    /** Adds what is wrong with one to the fields {@code password} and {@code repeated}. */
    public static void check(String password, String repeated, Errors errors) {
        if (password.length() < SHORTEST) {
            errors.rejectValue("password", "settings.lock.tooShort");
        } else if (EasyPasswords.include(password)) {
            errors.rejectValue("password", "settings.lock.easy");
        } else if (!password.equals(repeated)) {
            errors.rejectValue("repeated", "settings.lock.differs");
        }
    }
}
