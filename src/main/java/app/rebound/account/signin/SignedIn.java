package app.rebound.account.signin;

import app.rebound.account.OwnAccount;
import app.rebound.account.Owner;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** What happens once the password was right: the session gets its time, the browser is known, and the way goes on. */
@Component
public class SignedIn implements AuthenticationSuccessHandler {

    /** Lets the browser forget what it keeps of these pages. */
    public static final String CLEAR = "Clear-Site-Data";

    /** Sessions of those who have not signed in end much sooner: see the application's properties. */
    static final Duration SESSION = Duration.ofHours(2);

    private final OwnAccount account;
    private final KnownBrowsers browsers;
    private final KeptForms forms;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SignedIn(OwnAccount account, KnownBrowsers browsers, KeptForms forms) {
        this.account = account;
        this.browsers = browsers;
        this.forms = forms;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        welcome(request, response);
        goOn(request, response);
    }

    /** Leads to the form that waits, or else to the page that was asked for before the sign-in. */
    public void goOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = AskedPage.named(request.getParameter(AskedPage.PARAMETER)).address();
        response.sendRedirect(Optional.ofNullable(forms.getRequest(request, response))
                .map(SavedRequest::getRedirectUrl)
                .orElse(asked));
    }

    /** Keeps the browser signed in that has changed the password, or deleted everything. */
    public void stay(HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(account.owner(), SignInFrom.of(request, browsers.find(request))));
        sessions.saveContext(context, request, response);
        welcome(request, response);
    }

    /** Takes the sign-in out of the session of who has removed the password; what it announces stays in it. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        sessions.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
    }

    private void welcome(HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setMaxInactiveInterval((int) SESSION.toSeconds());
        browsers.remember(request, response);
    }

    /** Ends a sign-in that is no longer good. */
    public static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** What a session keeps of a sign-in. */
    public static Authentication authentication(Owner owner, SignInFrom from) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                owner, null, AuthorityUtils.createAuthorityList("ROLE_OWNER"));
        signedIn.setDetails(from);
        return signedIn;
    }
}
