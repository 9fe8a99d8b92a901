package app.rebound.account.institution;

import app.rebound.account.Choices;
import app.rebound.account.HostedAccount;
import app.rebound.account.HostedAccounts;
import app.rebound.account.Owner;
import app.rebound.account.signin.SignedIn;
import app.rebound.platform.text.Secrets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Lets people in whom an institution vouches for, where whoever runs the place has named one by Spring's own properties. Their
 * account is that of their e-mail address; who has none yet begins one.
 */
@Component
@Profile("hosted")
public class InstitutionSignIn implements AuthenticationSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(InstitutionSignIn.class);

    private static final String REFUSED = "/sign-in?institution";
    private static final int LONGEST_NAME = 80;

    private final List<ClientRegistration> institutions;
    private final HostedAccounts accounts;
    private final HostedAccount account;
    private final SignedIn signedIn;

    InstitutionSignIn(
            ObjectProvider<InMemoryClientRegistrationRepository> institutions,
            HostedAccounts accounts,
            HostedAccount account,
            SignedIn signedIn) {
        this.institutions = institutions.stream()
                .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                .toList();
        this.accounts = accounts;
        this.account = account;
        this.signedIn = signedIn;
    }

    /**
     * A way in.
     *
     * @param address where it begins
     * @param institution as people know it
     */
    public record Way(String address, String institution) {}

    /** Those that the sign-in page offers. */
    public List<Way> ways() {
        return institutions.stream()
                .map(one -> new Way("/oauth2/authorization/" + one.getRegistrationId(), one.getClientName()))
                .toList();
    }

    /** Adds them to what guards the pages. */
    public HttpSecurity addTo(HttpSecurity http) throws Exception {
        return institutions.isEmpty()
                ? http
                : http.oauth2Login(login -> login.loginPage("/sign-in")
                        .authorizedClientRepository(new NoTokens())
                        .successHandler(this)
                        .failureHandler((request, response, failure) -> response.sendRedirect(REFUSED)));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication vouched) throws IOException {
        var owner = vouched.getPrincipal() instanceof OidcUser person ? owner(person) : Optional.<Owner>empty();
        if (owner.filter(account::isGood).isEmpty()) {
            SignedIn.end(request);
            response.sendRedirect(REFUSED);
            return;
        }
        log.info("Signed in through an institution: account {}", owner.get().accountId());
        response.setHeader(SignedIn.CLEAR, "\"cache\"");
        signedIn.stay(request, response);
        signedIn.goOn(request, response);
    }

    /** An address that the institution does not say to have verified opens nothing. */
    private Optional<Owner> owner(OidcUser person) {
        if (person.getEmail() == null || !Boolean.TRUE.equals(person.getEmailVerified())) {
            return Optional.empty();
        }
        return HostedAccounts.spelt(person.getEmail())
                .flatMap(email -> accounts.owner(email).or(() -> begin(email, person)));
    }

    private Optional<Owner> begin(String email, OidcUser person) {
        var name = person.getFullName();
        var called = name == null || name.isBlank() || name.length() > LONGEST_NAME ? null : name;
        try {
            // A password that nobody knows: with a link they can choose one, too.
            return Optional.of(accounts.create(email, Secrets.next(), false, Choices.USUAL.called(called)));
        } catch (DataIntegrityViolationException begunInAnotherTab) {
            return accounts.owner(email);
        }
    }
}
