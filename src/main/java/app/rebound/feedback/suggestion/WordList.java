package app.rebound.feedback.suggestion;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the word lists that lie beside the classes as properties in UTF-8. */
final class WordList {

    private WordList() {}

    /** Throws {@link IllegalStateException} where the list is missing: without its words nothing here can work. */
    static Properties load(String name) {
        var stream = WordList.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("Missing word list " + name);
        }
        var words = new Properties();
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
