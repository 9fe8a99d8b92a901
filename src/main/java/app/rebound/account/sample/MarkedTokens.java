package app.rebound.account.sample;

import app.rebound.account.signin.JournalMark;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The token that every form carries, and with it the mark of the journal that its page is of: a form sent after another journal
 * was opened is known by that.
 */
public final class MarkedTokens implements CsrfTokenRequestHandler {

    private final CsrfTokenRequestHandler tokens = new XorCsrfTokenRequestAttributeHandler();
    private final JournalMark mark;

    public MarkedTokens(JournalMark mark) {
        this.mark = mark;
    }

    /** The mark of the page that a form was on. */
    static String mark(HttpServletRequest request) {
        return JournalMark.sent(request.getParameter(JournalMark.FIELD));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<@Nullable CsrfToken> token) {
        tokens.handle(request, response, token);
        var marked = new Marked((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
        request.setAttribute(CsrfToken.class.getName(), marked);
        request.setAttribute(JournalMark.FIELD, marked);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return tokens.resolveCsrfTokenValue(new Unmarked(request), token);
    }

    /** Asked for its value while a page is made, when it is known whose page that is. */
    private final class Marked implements CsrfToken {

        private static final long serialVersionUID = 1L;

        private final transient CsrfToken token;

        Marked(CsrfToken token) {
            this.token = token;
        }

        @Override
        public String getHeaderName() {
            return token.getHeaderName();
        }

        @Override
        public String getParameterName() {
            return token.getParameterName();
        }

        @Override
        public String getToken() {
            var open = mark.open();
            return open.isEmpty() ? token.getToken() : token.getToken() + JournalMark.BEFORE + open;
        }
    }

    private static final class Unmarked extends HttpServletRequestWrapper {

        Unmarked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var sent = super.getParameter(name);
            return sent == null || sent.indexOf(JournalMark.BEFORE) < 0
                    ? sent
                    : sent.substring(0, sent.indexOf(JournalMark.BEFORE));
        }
    }
}
