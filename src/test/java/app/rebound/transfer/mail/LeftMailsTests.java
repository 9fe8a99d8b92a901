package app.rebound.transfer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.TestClock;
import app.rebound.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** E-mails that were brought are forgotten soon after the last page that shows them is left. */
@FullStack
class LeftMailsTests {

    private static final String MAIL = """
            From: Otterquill Careers <careers@otterquill.example>
            Subject: Your application for Site Manager at Otterquill
            Date: Tue, 3 Mar 2026 10:00:00 +0100

            Dear Robin, we have decided to move forward with other candidates.
            """;

    @Autowired
    Visitor visitor;

    @Autowired
    TestClock clock;

    private String address;

    @BeforeEach
    void bring() {
        address = visitor.send(MockMvcRequestBuilders.multipart("/import")
                        .file(new MockMultipartFile("file", "no.eml", null, MAIL.getBytes(StandardCharsets.UTF_8)))
                        .param("_csrf", visitor.token()))
                .leadsTo();
    }

    private Page open() {
        return visitor.open(address).answers(200);
    }

    private Page say(Page page, String what) {
        return visitor.post(
                address + what, Map.of("view", page.one("[data-brought]").attr("data-view")));
    }

    @Test
    void forgetsThemSomeMinutesAfterTheyAreLeft() {
        say(open(), "/departure").answers(204);
        clock.advance(Duration.ofMinutes(9));
        say(open(), "/departure").answers(204);
        clock.advance(Duration.ofMinutes(10));

        var page = visitor.open(address).answers(404);

        assertThat(page.main()).contains("What you brought is no longer here", "What you saved is in your journal");
        assertThat(page.one("main a.button").attr("href")).isEqualTo("/import");
    }

    /** A reload and another tab: the page that is left says so after the next one is there. */
    @Test
    void keepsThemWhileAPageShowsThem() {
        var before = open();
        open();
        say(before, "/departure").answers(204);
        clock.advance(Duration.ofMinutes(50));

        open();
    }

    @Test
    void keepsThemForWhoComesBack() {
        var page = open();
        say(page, "/departure").answers(204);
        clock.advance(Duration.ofMinutes(5));
        say(page, "/return").answers(204);
        clock.advance(Duration.ofMinutes(50));

        open();
    }

    @Test
    void keepsThemForAnHourWhereNothingIsSaid() {
        open();
        clock.advance(Duration.ofMinutes(59));
        open();
        clock.advance(Duration.ofMinutes(2));

        visitor.open(address).answers(404);
    }
}
