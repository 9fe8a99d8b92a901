package app.rebound.feedback.request.letter;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** A message to an employer. */
public record Letter(String subject, String body) {

    /**
     * A link that opens it in the mail program (RFC 6068: UTF-8, line ends as CR LF, everything else that could mean
     * something percent-encoded).
     *
     * @param address null to leave it to the mail program
     */
    public String mailTo(@Nullable String address) {
        return "mailto:%s?subject=%s&body=%s"
                .formatted(
                        address == null ? "" : encoded(address).replace("%40", "@"),
                        encoded(subject),
                        encoded(body.replace("\n", "\r\n")));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
