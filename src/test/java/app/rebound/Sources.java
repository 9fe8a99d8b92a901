package app.rebound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files of the program as text, for guards that read them. */
final class Sources {

    private Sources() {}

    /** Template names, such as {@code rejections/list}, and their text without comments. */
    static Map<String, String> templates() {
        var texts = new TreeMap<String, String>();
        read(Path.of("src/main/resources/templates"), ".html")
                .forEach((name, text) ->
                        texts.put(name.replaceFirst("\\.html$", ""), text.replaceAll("(?s)<!--/\\*.*?\\*/-->", "")));
        return texts;
    }

    /** Java files and their text. */
    static Map<String, String> java() {
        return read(Path.of("src/main/java"), ".java");
    }

    private static Map<String, String> read(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            var texts = new TreeMap<String, String>();
            for (var file :
                    files.filter(file -> file.toString().endsWith(ending)).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
