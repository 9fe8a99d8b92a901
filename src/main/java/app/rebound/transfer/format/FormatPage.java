package app.rebound.transfer.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The page in the file that says what is in it, for whoever opens it without Rebound. */
@Component
public class FormatPage {

    private static final String PAGE = "transfer/README.txt";

    private final JournalFormat format;

    FormatPage(JournalFormat format) {
        this.format = format;
    }

    public String text() {
        try {
            return new ClassPathResource(PAGE).getContentAsString(StandardCharsets.UTF_8)
                    + format.kinds().stream().map(FormatPage::text).collect(Collectors.joining("\n"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(ThingKind kind) {
        return kind.name() + ": " + kind.meaning() + "\n"
                + kind.fields().stream().map(FormatPage::text).collect(Collectors.joining());
    }

    private static String text(Field field) {
        return "    %s: %s%s%s\n"
                .formatted(
                        field.name(),
                        field.type().inWords(),
                        field.type() == FieldType.TEXT ? ", at most %d characters".formatted(field.length()) : "",
                        field.required() ? "" : ", may be missing");
    }
}
