package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.link.AccountLink.Kind;
import app.rebound.account.link.AccountLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Two instances of hosted mode on one PostgreSQL, behind a proxy: one pair for all tests of a process, which ends with it. */
public final class HostedInstances implements AutoCloseable {

    public static final String PASSWORD = "a calm river runs";

    private static final String HOST = "rebound.localhost";

    private static HostedInstances pair;

    private final TestInstitution institution = new TestInstitution();
    private final TestProxy proxy = new TestProxy(this::next);
    private final List<ConfigurableApplicationContext> running;
    private final AtomicInteger turn = new AtomicInteger();

    private HostedInstances(int number, UnaryOperator<String> way, String... settings) {
        var database = way.apply(TestDatabase.newDatabase());
        running = Stream.generate(() -> start(database, settings)).limit(number).toList();
    }

    /**
     * One of its own, with settings that others do without.
     *
     * @param way how it reaches the address of its database
     */
    static HostedInstances oneWith(UnaryOperator<String> way, String... settings) {
        return new HostedInstances(1, way, settings);
    }

    /** The two that run, started if need be. */
    public static synchronized HostedInstances running() {
        if (pair == null) {
            pair = new HostedInstances(2, UnaryOperator.identity());
        }
        return pair;
    }

    /** Where people open it. */
    public String site() {
        return "https://" + host();
    }

    /** Its name, with the port. */
    String host() {
        return HOST + ":" + proxy.port();
    }

    private ConfigurableApplicationContext start(String database, String... settings) {
        var arguments = new ArrayList<>(institution.settings());
        arguments.addAll(List.of(settings));
        arguments.addAll(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--spring.datasource.hikari.maximum-pool-size=4",
                "--rebound.hosted.address=" + site(),
                "--rebound.hosted.operator=Career Service North",
                "--rebound.hosted.contact=help@career.example",
                "--rebound.hosted.sign-up=true",
                "--spring.main.banner-mode=off"));
        return new SpringApplicationBuilder(Rebound.class).profiles("hosted").run(arguments.toArray(String[]::new));
    }

    TestInstitution institution() {
        return institution;
    }

    /** The address of the instance whose turn it is: two requests in a row never meet the same one. */
    String next() {
        return address(running.get(turn.getAndIncrement() % running.size()));
    }

    /** The address of the first. */
    String first() {
        return address(one());
    }

    private static String address(ConfigurableApplicationContext instance) {
        return "http://127.0.0.1:"
                + ((ServletWebServerApplicationContext) instance).getWebServer().getPort();
    }

    /** A link with which somebody begins an account. */
    public String link(String email, boolean administrator) {
        return bean(AccountLinks.class).make(Kind.JOIN, email, null, administrator);
    }

    /** Somebody begins an account. */
    public void join(String email) {
        begun(email);
    }

    /** The browser of somebody who has begun an account. */
    HostedBrowser begun(String email) {
        return begun(email, false);
    }

    HostedBrowser begun(String email, boolean administrator) {
        var browser = new HostedBrowser(this);
        var begun = browser.follow(browser.begin(link(email, administrator), PASSWORD, Map.of()));
        assertThat(begun.status()).isEqualTo(200);
        return browser;
    }

    <T> T bean(Class<T> type) {
        return one().getBean(type);
    }

    @Override
    public void close() {
        running.forEach(ConfigurableApplicationContext::close);
    }

    /** One of the instances. */
    public ConfigurableApplicationContext one() {
        return running.get(0);
    }
}
