package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All pages share one style sheet: a name that two of its files mean differently breaks a page nobody looked at. */
class StyleTests {

    private static final Pattern COMPONENT = Pattern.compile("^\\.([a-z][a-z-]*) \\{", Pattern.MULTILINE);

    @Test
    void eachComponentIsDefinedInOneFile() throws IOException {
        var files = new TreeMap<String, TreeSet<String>>();
        try (var styles = Files.walk(Path.of("src/main/resources/static/css"))) {
            for (var style : styles.filter(path -> path.toString().endsWith(".css"))
                    .filter(path -> !path.endsWith("print.css"))
                    .toList()) {
                COMPONENT
                        .matcher(Files.readString(style))
                        .results()
                        .forEach(found -> files.computeIfAbsent(found.group(1), name -> new TreeSet<>())
                                .add(style.getFileName().toString()));
            }
        }
        assertThat(files).containsKeys("stack", "card", "columns");
        files.values().removeIf(defined -> defined.size() == 1);
        assertThat(files).isEmpty();
    }
}
