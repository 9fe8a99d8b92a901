package app.rebound.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * The page that someone asked for before signing in. It travels in the address of the sign-in page, so that the program
 * keeps nothing for somebody who has not signed in.
 */
public record AskedPage(String address) {

    /** Where this page is named in an address or form. */
    /** Asks for the password under whatever name the browser has come to. */
    public static final String HERE = "here";

    public static final String PARAMETER = "to";

    private static final AskedPage FIRST = new AskedPage("/dashboard");
    private static final int LONGEST = 1_000;

    /** A path of this journal: never another site, whatever a browser makes of slashes and backslashes. */
    private static final Pattern PATH = Pattern.compile("/(?!/)[!-~&&[^\\\\]]*");

    /** What a request asks for, or the first page where that is no page. */
    public static AskedPage of(HttpServletRequest request) {
        var isPage = HttpMethod.GET.matches(request.getMethod())
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
        var query = request.getQueryString();
        return isPage ? named(request.getRequestURI() + (query == null ? "" : "?" + query)) : FIRST;
    }

    /** What the sign-in page was told, or the first page where that makes no sense. */
    public static AskedPage named(@Nullable String address) {
        return Optional.ofNullable(address)
                .filter(text -> text.length() <= LONGEST && PATH.matcher(text).matches())
                .map(AskedPage::new)
                .orElse(FIRST);
    }

    boolean isFirst() {
        return equals(FIRST);
    }

    /** The sign-in page, told where to go afterwards. */
    public String signIn(String... flags) {
        var query = String.join("&", flags);
        if (!isFirst()) {
            query +=
                    (query.isEmpty() ? "" : "&") + PARAMETER + "=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        }
        return "/sign-in" + (query.isEmpty() ? "" : "?" + query);
    }
}
