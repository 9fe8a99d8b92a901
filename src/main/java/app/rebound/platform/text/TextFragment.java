package app.rebound.platform.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The way to a passage of a page, as the WICG draft <em>URL Fragment Text Directives</em> has it. Browsers that know how
 * open the page at the words; the others at the part they stand in.
 */
public final class TextFragment {

    private TextFragment() {}

    /** The address of a page, opened at words of it. */
    public static String at(String address, String words) {
        var encoded = URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
        return address + (address.contains("#") ? "" : "#main") + ":~:text=" + encoded;
    }
}
