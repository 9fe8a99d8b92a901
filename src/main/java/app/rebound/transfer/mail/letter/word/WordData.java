package app.rebound.transfer.mail.letter.word;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The files beside these classes. */
final class WordData {

    private WordData() {}

    static Properties of(String... names) {
        var data = new Properties();
        for (var name : names) {
            try {
                data.load(new StringReader(textOf(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return data;
    }

    static List<String> linesOf(String name) {
        return textOf(name).lines().toList();
    }

    private static String textOf(String name) {
        try (var stream = WordData.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
