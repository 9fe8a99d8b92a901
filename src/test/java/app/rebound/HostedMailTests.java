package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Where a mail server is named, links come by e-mail, and the owner of an account hears what changes about it. */
@ExtendWith(OutputCaptureExtension.class)
class HostedMailTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("https://\\S+/link/\\S+");
    private static final String ANOTHER = "another lamp at night";

    private static GreenMail post;
    private static HostedInstances instances;

    @BeforeAll
    static void start() throws IOException {
        post = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        instances = HostedInstances.oneWith(
                UnaryOperator.identity(),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + post.getSmtp().getPort(),
                "--rebound.hosted.mail-from=rebound@career.example");
    }

    @AfterAll
    static void stop() {
        instances.close();
        post.stop();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The newest message to an address, once there are so many altogether. */
    private static MimeMessage mail(int number, String to) throws Exception {
        assertThat(post.waitForIncomingEmail(PATIENCE.toMillis(), number)).isTrue();
        MimeMessage newest = null;
        for (var one : post.getReceivedMessages()) {
            if (to.equals(one.getRecipients(RecipientType.TO)[0].toString())) {
                newest = one;
            }
        }
        assertThat(newest).as("a message to " + to).isNotNull();
        assertThat(newest.getFrom()[0]).hasToString("rebound@career.example");
        assertThat(text(newest)).contains("Career Service North", "help@career.example");
        return newest;
    }

    private static String text(MimeMessage message) throws Exception {
        return (String) message.getContent();
    }

    private static String link(MimeMessage message) throws Exception {
        var link = LINK.matcher(text(message));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @Test
    void linksComeByMailAndChangesAreTold() throws Exception {
        post.purgeEmailFromAllMailboxes();
        var browser = new HostedBrowser(instances);
        browser.send(browser.open("/account/new"), "/account/new", Map.of("email", "Mona@example.org"));
        var begun =
                browser.follow(browser.begin(link(mail(1, "mona@example.org")), HostedInstances.PASSWORD, Map.of()));
        assertThat(begun.status()).isEqualTo(200);
        var entry = browser.log("Willowmere");

        var forgetful = new HostedBrowser(instances);
        forgetful.send(forgetful.open("/account/forgotten"), "/account/forgotten", Map.of("email", "mona@example.org"));
        forgetful.follow(forgetful.begin(link(mail(2, "mona@example.org")), ANOTHER, Map.of()));
        var told = mail(3, "mona@example.org");
        assertThat(told.getSubject()).isEqualTo("Your Rebound account has a new password");
        assertThat(text(told)).doesNotContain(ANOTHER, "Willowmere").doesNotContainPattern(LINK);

        forgetful.send(
                forgetful.open("/settings/account"),
                "/settings/account/email",
                Map.of("email", "mona@home.example", "current", ANOTHER));
        var moving = link(mail(4, "mona@home.example"));
        forgetful.send(forgetful.open(HostedBrowser.path(moving)), HostedBrowser.path(moving), Map.of());
        assertThat(mail(5, "mona@example.org").getSubject()).isEqualTo("Your Rebound account has another address");

        forgetful.signIn("mona@home.example", ANOTHER);
        assertThat(forgetful.open(entry).text()).contains("Willowmere");
        // Somebody without an account is answered the same, and gets nothing.
        forgetful.send(forgetful.open("/account/forgotten"), "/account/forgotten", Map.of("email", "mona@example.org"));
        browser.send(browser.open("/account/new"), "/account/new", Map.of("email", "nils@example.org"));
        mail(6, "nils@example.org");
        assertThat(post.getReceivedMessages()).hasSize(6);
    }

    @Test
    void aMailServerThatIsGoneChangesNoAnswerAndNamesNobodyInTheLog(CapturedOutput output) throws Exception {
        var browser = new HostedBrowser(instances);
        var well = browser.send(browser.open("/account/new"), "/account/new", Map.of("email", "olaf@example.org"));
        Awaitility.await().until(() -> post.getReceivedMessagesForDomain("olaf@example.org").length == 1);
        post.stop();
        try {
            var gone = browser.send(browser.open("/account/new"), "/account/new", Map.of("email", "pia@example.org"));

            assertThat(gone.status()).isEqualTo(well.status()).isEqualTo(200);
            assertThat(gone.text().replace("pia@", "olaf@")).isEqualTo(well.text());
            Awaitility.await().until(() -> output.getAll().contains("An e-mail could not be sent"));
            assertThat(output.getAll()).doesNotContain("pia@example.org", "/link/");
        } finally {
            post.start();
        }
    }
}
