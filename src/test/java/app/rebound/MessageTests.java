package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word a person reads is in one file: none is missing, none is left over, and the tone is ours. */
class MessageTests {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{((?:__\\$\\{.*?}__|[\\w.-])+)");
    private static final Pattern BY_NAME = Pattern.compile("#messages\\.msg\\('([^']+\\.)' *\\+");
    private static final Pattern FIELD =
            Pattern.compile("fragments/field :: (\\w+)\\('[^']*', '([^']*)'(?:, (?:'([^']*)'|[^,)]*))?");
    private static final Pattern WITH_HINT = Pattern.compile("text|completed|area|date|time|number");
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-zA-Z]+(?:\\.[\\w-]+)+|[a-zA-Z]+(?:\\.[\\w-]+)*\\.)\"");
    private static final List<Pattern> IN_JAVA = List.of(
            Pattern.compile("rejectValue\\([^;]*?\"[\\w.\\[\\]]+\",\\s*\"([\\w.]+)\"", Pattern.DOTALL),
            Pattern.compile("Flash\\.status\\(\\s*redirect,\\s*\"([\\w.]+)\""),
            Pattern.compile("Flash\\.(?:removed|undoable)\\([^;]*?\"([\\w.]+)\"", Pattern.DOTALL),
            Pattern.compile("message(?: =|\\(\\) default) \"\\{([\\w.]+)}\""),
            Pattern.compile("\"((?:due|calendar|milestone)\\.[\\w.]+)\""));

    private static Properties messages() {
        var messages = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/messages.properties"), StandardCharsets.UTF_8)) {
            messages.load(file);
            return messages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private final Set<String> keys = new TreeSet<>(messages().stringPropertyNames());

    @Test
    void everyKeyThatIsUsedHasAMessage() {
        var missing = new TreeSet<>(used());
        missing.removeAll(keys);

        assertThat(missing).isEmpty();
    }

    @Test
    void everyConstantThatIsShownHasAMessage() {
        var missing = new TreeSet<>(putTogether());
        missing.removeAll(keys);

        assertThat(missing).isEmpty();
    }

    @Test
    void everyBeginningOfAKeyIsKnownToThisTest() {
        assertThat(KeysPutTogether.ALL.keySet()).containsAll(beginnings());
    }

    @Test
    void noMessageIsLeftOver() {
        var leftOver = new TreeSet<>(keys);
        leftOver.removeAll(used());
        leftOver.removeAll(mentioned());
        leftOver.removeAll(putTogether());
        leftOver.removeIf(key -> key.startsWith("typeMismatch"));
        // Error pages other than those with a status of their own.
        leftOver.removeIf(key -> key.startsWith("error.other."));

        assertThat(leftOver).isEmpty();
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        var seen = new TreeSet<String>();
        var twice = Files.readAllLines(Path.of("src/main/resources/messages.properties")).stream()
                .filter(line -> line.matches("[\\w.-]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(key -> !seen.add(key))
                .toList();

        assertThat(twice).isEmpty();
    }

    @Test
    void theToneIsPlain() {
        var loud = new TreeSet<String>();
        messages().forEach((key, message) -> {
            var words = " " + message.toString().toLowerCase(Locale.ROOT) + " ";
            if (Stream.of("!", " just ", "at least").anyMatch(words::contains)) {
                loud.add(key + ": " + message);
            }
        });

        assertThat(loud).isEmpty();
    }

    /** A straight apostrophe makes an argument a plain text, and disappears itself. */
    @Test
    void everyMessageCanBeFilledIn() {
        messages().forEach((key, message) -> {
            var text = message.toString();
            assertThat(text).as(key.toString()).doesNotContain("'");
            if (!text.contains("{max}")) {
                // One and several: each side of a choice.
                new MessageFormat(text, Locale.ENGLISH)
                        .format(Collections.nCopies(9, 1).toArray());
                new MessageFormat(text, Locale.ENGLISH)
                        .format(Collections.nCopies(9, 7).toArray());
            }
        });
    }

    /** Whole keys, in the places where nothing else can stand. */
    private static Set<String> used() {
        var used = new TreeSet<String>();
        Sources.templates().values().forEach(text -> {
            IN_TEMPLATE
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !key.contains("__"))
                    .forEach(used::add);
            FIELD.matcher(text).results().forEach(call -> {
                used.add(call.group(2));
                if (WITH_HINT.matcher(call.group(1)).matches() && call.group(3) != null) {
                    used.add(call.group(3));
                }
            });
        });
        Sources.java()
                .values()
                .forEach(text -> IN_JAVA.forEach(
                        pattern -> pattern.matcher(text).results().forEach(found -> used.add(found.group(1)))));
        return used;
    }

    /** Texts in quotes that may be keys. */
    private static Set<String> mentioned() {
        var mentioned = new TreeSet<String>();
        Sources.java()
                .values()
                .forEach(text -> LITERAL.matcher(text).results().forEach(found -> mentioned.add(found.group(1))));
        Sources.templates()
                .values()
                .forEach(text -> Pattern.compile("'([\\w.-]+)'")
                        .matcher(text)
                        .results()
                        .forEach(found -> mentioned.add(found.group(1))));
        return mentioned;
    }

    private static Set<String> beginnings() {
        var beginnings = new TreeSet<String>();
        Sources.templates().values().forEach(text -> {
            IN_TEMPLATE
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> key.contains("__") && !key.startsWith("__"))
                    .forEach(key -> beginnings.add(key.substring(0, key.indexOf("__"))));
            BY_NAME.matcher(text).results().forEach(found -> beginnings.add(found.group(1)));
        });
        return beginnings;
    }

    private static Set<String> putTogether() {
        return KeysPutTogether.ALL.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(name -> entry.getKey() + name))
                .collect(Collectors.toSet());
    }
}
