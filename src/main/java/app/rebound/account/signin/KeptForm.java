package app.rebound.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** A form as it was sent: where to, and with what. */
record KeptForm(String uri, @Nullable String query, Map<String, String[]> fields, Instant at) {

    static KeptForm of(HttpServletRequest request, Instant now) {
        return new KeptForm(
                request.getRequestURI(), request.getQueryString(), new LinkedHashMap<>(request.getParameterMap()), now);
    }

    /** Whose page it was on. */
    String mark() {
        var token = fields.get(JournalMark.FIELD);
        return JournalMark.sent(token == null || token.length == 0 ? null : token[0]);
    }

    /** Its address with one more parameter. */
    String address(String parameter) {
        return uri + "?" + (query == null ? "" : query + "&") + parameter;
    }

    /** The same form once more, in place of the request that a redirect made. */
    HttpServletRequest sentAgain(HttpServletRequest request) {
        return new SentAgain(request);
    }

    private final class SentAgain extends HttpServletRequestWrapper {

        SentAgain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.POST.name();
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = getParameterValues(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return fields.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return fields;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }
    }
}
