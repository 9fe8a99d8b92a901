package app.rebound;

import app.rebound.transfer.sample.SampleInJournal;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * A person at a browser without scripts: keeps cookies and the session, opens pages, and sends forms as they stand on the
 * page.
 */
public class Visitor {

    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private MockHttpSession session;
    private String host = "localhost";

    Visitor(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** Somebody else, at a browser of their own. */
    public Visitor another() {
        return new Visitor(mvc).at(host);
    }

    /** From now on the journal is visited under this name. */
    public Visitor at(String host) {
        this.host = host;
        return this;
    }

    /** What a browser says its pages come from. */
    String origin() {
        return "http://" + host;
    }

    /** Whether the server keeps something for this browser. */
    public boolean hasSession() {
        return session != null && !session.isInvalid();
    }

    /** The session, which somebody could carry elsewhere. */
    public MockHttpSession session() {
        return session;
    }

    public Cookie cookie(String name) {
        return cookies.get(name);
    }

    /** Opens an address. */
    public Page open(String address, Object... variables) {
        return send(MockMvcRequestBuilders.get(address, variables));
    }

    /** Sends fields with a valid token, as a form that is on no page would. */
    public Page post(String address, Map<String, String> fields) {
        var request = MockMvcRequestBuilders.post(address);
        fields.forEach(request::param);
        return send(request.param("_csrf", token()));
    }

    /** From now on the person's own journal holds what the sample does. */
    public void bringSample() {
        SampleInJournal.restore(
                Objects.requireNonNull(mvc.getDispatcherServlet().getWebApplicationContext()));
    }

    /** Sends a request as it is, with the host, cookies and session of this browser. */
    public Page send(AbstractMockHttpServletRequestBuilder<?> request) {
        request.header("Host", host).accept(MediaType.TEXT_HTML);
        return exactly(request);
    }

    /** Sends a request without a {@code Host} or {@code Accept} of its own. */
    public Page exactly(AbstractMockHttpServletRequestBuilder<?> request) {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        if (session != null && !session.isInvalid()) {
            request.session(session);
        }
        try {
            var result = mvc.perform(request).andReturn();
            for (var cookie : result.getResponse().getCookies()) {
                if (cookie.getMaxAge() == 0) {
                    cookies.remove(cookie.getName());
                } else {
                    cookies.put(cookie.getName(), cookie);
                }
            }
            session = (MockHttpSession) result.getRequest().getSession(false);
            return new Page(this, result.getRequest().getRequestURI(), result.getResponse());
        } catch (Exception broken) {
            throw new AssertionError("The request broke instead of being answered", broken);
        }
    }

    /** A token that the server takes, read from the settings page or, where that is locked, the sign-in page. */
    public String token() {
        var page = open("/settings");
        page = page.status() == 302 ? open("/sign-in?here") : page;
        return page.html().select("input[name=_csrf]").val();
    }

    /** The session ends as it does after two hours or a restart; cookies stay. */
    public void loseSession() {
        session = null;
    }

    /** Another browser. */
    public void forgetEverything() {
        session = null;
        cookies.clear();
    }

    static org.jsoup.nodes.Document read(byte[] body, String address) {
        return Jsoup.parse(new String(body, StandardCharsets.UTF_8), "http://localhost" + address);
    }

    static String text(org.springframework.mock.web.MockHttpServletResponse response) {
        try {
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
