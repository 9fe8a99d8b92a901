package app.rebound;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** An OpenID Connect provider that vouches for whomever a test names. It ends with the process. */
final class TestInstitution {

    static final String NAME = "the University of the North";

    private final RSAKey key;
    private final HttpServer server;

    private volatile String email = "";
    private volatile boolean verified;
    private volatile String nonce = "";

    TestInstitution() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/authorize", this::authorize);
            server.createContext("/token", this::token);
            server.createContext("/keys", exchange -> send(exchange, new JWKSet(key).toString()));
            server.start();
        } catch (IOException | JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Vouches for this person from now on. */
    void is(String email, boolean verified) {
        this.email = email;
        this.verified = verified;
    }

    /** What the program is told of it. */
    List<String> settings() {
        var registration = "--spring.security.oauth2.client.registration.campus.";
        var provider = "--spring.security.oauth2.client.provider.campus.";
        return List.of(
                registration + "client-name=" + NAME,
                registration + "client-id=rebound",
                registration + "client-secret=of a test",
                registration + "scope=openid,email,profile",
                registration + "authorization-grant-type=authorization_code",
                registration + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
                provider + "authorization-uri=" + address("/authorize"),
                provider + "token-uri=" + address("/token"),
                provider + "jwk-set-uri=" + address("/keys"),
                provider + "user-name-attribute=sub");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build(true)
                .getQueryParams();
        nonce = String.valueOf(asked.getFirst("nonce"));
        var back = URLDecoder.decode(String.valueOf(asked.getFirst("redirect_uri")), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", back + "?code=one&state=" + asked.getFirst("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(address(""))
                .subject("of " + email)
                .audience("rebound")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce)
                .claim("email", email)
                .claim("email_verified", verified)
                .claim("name", "Gil North")
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException broken) {
            throw new IOException(broken);
        }
        send(exchange, """
                {"access_token": "none", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
                """.formatted(token.serialize()));
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
