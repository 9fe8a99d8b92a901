package app.rebound.account.password;

import java.util.Arrays;
import org.springframework.validation.Errors;

/** A password that somebody chooses, typed twice. */
public final class NewPassword {

    private static final int SHORTEST = 8;

    private NewPassword() {}

    /**
     * Adds what is wrong with one to the fields {@code password} and {@code repeated}.
     *
     * @param known what whoever guesses tries first, such as the address of the account
     */
    public static void check(String password, String repeated, Errors errors, String... known) {
        if (password.length() < SHORTEST) {
            errors.rejectValue("password", "settings.lock.tooShort");
        } else if (EasyPasswords.include(password) || Arrays.stream(known).anyMatch(password::equalsIgnoreCase)) {
            errors.rejectValue("password", "settings.lock.easy");
        } else if (!password.equals(repeated)) {
            errors.rejectValue("repeated", "settings.lock.differs");
        }
    }
}
