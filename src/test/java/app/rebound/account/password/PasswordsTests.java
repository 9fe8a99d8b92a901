package app.rebound.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Storing passwords, and knowing them again. */
class PasswordsTests {

    private static final String COMPOSED = "un caf\u00e9 \u00e0 midi";
    private static final String DECOMPOSED = "un cafe\u0301 a\u0300 midi";

    private final Passwords passwords = new Passwords();

    private static String storedBefore(String password) {
        return "{bcrypt}" + new BCryptPasswordEncoder().encode(password);
    }

    @Test
    void readsEveryLetterOfALongOne() {
        var long72 = "0123456789ab".repeat(6);
        var stored = passwords.encode(long72 + "c");

        assertThat(passwords.matches(long72 + "c", stored)).isTrue();
        assertThat(passwords.matches(long72, stored)).isFalse();
        assertThat(passwords.matches(long72 + "d", stored)).isFalse();
        assertThat(passwords.matches(long72 + "cd", stored)).isFalse();
    }

    @Test
    void knowsAnAccentHoweverTheKeyboardWritesIt() {
        assertThat(passwords.matches(DECOMPOSED, passwords.encode(COMPOSED))).isTrue();
        assertThat(passwords.matches(COMPOSED, passwords.encode(DECOMPOSED))).isTrue();
        assertThat(passwords.matches("un cafe a midi", passwords.encode(COMPOSED)))
                .isFalse();
    }

    @Test
    void knowsWhatAnEarlierVersionStored() {
        assertThat(passwords.matches(COMPOSED, storedBefore(COMPOSED))).isTrue();
        assertThat(passwords.matches(DECOMPOSED, storedBefore(COMPOSED))).isTrue();
        assertThat(passwords.matches(COMPOSED, storedBefore(DECOMPOSED))).isTrue();
        assertThat(passwords.matches("another", storedBefore(COMPOSED))).isFalse();
        assertThat(passwords.matches("x".repeat(73), storedBefore("x".repeat(72))))
                .isFalse();
    }

    @Test
    void storesAnewWhatAnEarlierVersionStored() {
        assertThat(passwords.upgradeEncoding(storedBefore(COMPOSED))).isTrue();
        assertThat(passwords.upgradeEncoding(passwords.encode(COMPOSED))).isFalse();
    }

    @Test
    void fitsIntoItsColumn() {
        assertThat(passwords.encode("🙂".repeat(500))).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "{noop}a short sentence", "{bcrypt}", "{digest-bcrypt}"})
    void opensNothingThatItDidNotStore(String stored) {
        assertThat(passwords.matches("a short sentence", stored)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "        ",
                "\u00a0\u2003\u3000\t     ",
                "password",
                "PassWord",
                "Password1!",
                "p@ssw0rd",
                "12345678",
                "98765432",
                "aaaaaaaaaaaa",
                "abababab",
                "abcabcabc",
                "abcdefgh",
                "zyxwvuts",
                "qwertyuiop",
                "asdfghjkl",
                "Rebound1",
                "rebound2026!",
                "journal1",
                "iloveyou",
                "dragon2024",
                "football99",
                "\uff50\uff41\uff53\uff53\uff57\uff4f\uff52\uff44"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(EasyPasswords.include(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a short sentence",
                "a quiet harbour",
                "quiet harbour",
                "correct horse battery staple",
                "dragons rarely read",
                "xK4#pL9w",
                "un café à midi",
                "кошка пьёт чай",
                "猫は窓辺で眠る夜"
            })
    void takesASentence(String password) {
        assertThat(EasyPasswords.include(password)).isFalse();
    }
}
