package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Stage;
import app.rebound.platform.journal.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Equal forms that arrive in the same moment, as a finger that trembles sends them: one item, and all are answered well. */
@FullStack
class SentAtOnceTests {

    private static final int AT_ONCE = 5;

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    ApplicationJournal applications;

    /** Sends a form of a page from several tabs at once, with one more field. */
    private List<Integer> atOnce(String page, String action, String field, String value) throws Exception {
        var item = Ids.next();
        var barrier = new CyclicBarrier(AT_ONCE);
        var tabs = new ArrayList<Callable<Integer>>();
        for (var tab = 0; tab < AT_ONCE; tab++) {
            var form = visitor.another()
                    .open(page)
                    .form(action)
                    .forge("item", item)
                    .forge(field, value);
            tabs.add(() -> {
                barrier.await();
                return form.send().status();
            });
        }
        var people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = new ArrayList<Integer>();
            for (Future<Integer> answer : people.invokeAll(tabs)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    @Test
    void aWinIsKeptOnce() throws Exception {
        assertThat(atOnce("/wins", "/wins", "words", "They called")).containsOnly(302);

        assertThat(visitor.open("/wins").texts(".win__words")).containsExactly("They called");
    }

    @Test
    void anOfferedWinIsKeptOnce() throws Exception {
        journals.as(
                journals.ofLocalAccount(),
                () -> applications.add(
                        ApplicationId.next(),
                        new ApplicationDetails("Globex", "Tester", Stage.OFFER, null, null, null),
                        null));
        var keep = visitor.open("/wins").one(".offer form").attr("action");

        assertThat(atOnce("/wins", keep, "from", "here")).containsOnly(302);

        assertThat(visitor.open("/wins").texts(".win__words")).containsExactly("An offer from Globex: Tester");
    }

    @Test
    void aStrengthIsKeptOnce() throws Exception {
        assertThat(atOnce("/strengths/new", "/strengths", "title", "I stay calm"))
                .containsOnly(302);

        assertThat(visitor.open("/strengths").texts(".quality__title")).containsExactly("I stay calm");
    }

    @Test
    void aPartOfTheCompassIsWrittenOnce() throws Exception {
        assertThat(atOnce("/compass/values", "/compass/values", "add", "HONESTY"))
                .containsOnly(302);

        assertThat(visitor.open("/compass/values").texts(".rank__name")).containsExactly("Honesty");
    }

    @Test
    void aTrapOfOnesOwnIsNamedOnce() throws Exception {
        assertThat(atOnce("/reframing/traps", "/reframing/traps", "name", "All my fault"))
                .containsOnly(302);

        assertThat(visitor.open("/reframing/traps").main()).containsOnlyOnce("All my fault");
    }
}
