package app.rebound.transfer.sheet;

import app.rebound.transfer.sheet.row.ReadRow;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an application is called whose row does not say it. */
@Component
public class Names {

    private final MessageSource messages;

    Names(MessageSource messages) {
        this.messages = messages;
    }

    /** The employer's name. */
    public String company(ReadRow row) {
        return Objects.requireNonNullElseGet(row.employer(), () -> message("sheet.noEmployer"));
    }

    /** The role's name. */
    public String role(ReadRow row) {
        return Objects.requireNonNullElseGet(row.role(), () -> message("sheet.noRole"));
    }

    private String message(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, key, Locale.ENGLISH));
    }
}
