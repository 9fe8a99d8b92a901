package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.LocalJournal;
import app.rebound.platform.journal.Ids;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every address that takes an id: someone else's is a 404, nonsense is a 400 or 404, and nothing is a 500. */
@FullStack
class StrangerTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    LocalJournal local;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AddressesWithIds addresses;

    /** Moves the whole sample journey into a journal that this visitor does not own. */
    private UUID strangersJourney() {
        visitor.post("/reframing", Map.of("thought", "Theirs")).answers(302);
        visitor.post("/reframing/traps", Map.of("name", "Theirs")).answers(302);
        visitor.post("/support", Map.of("name", "Kim")).answers(302);
        visitor.open("/support").formOf("I reached out today").send().answers(302);
        visitor.post("/care/ideas", Map.of("idea", "WALK")).answers(302);
        visitor.post("/courage", Map.of("title", "Call them")).answers(302);
        visitor.post("/strengths", Map.of("title", "Theirs")).answers(302);
        visitor.post("/wins", Map.of("words", "Theirs", "wonOn", "2026-03-01")).answers(302);
        visitor.post("/compass/values", Map.of("add", "HONESTY")).answers(302);
        visitor.post("/compass/look-backs", Map.of("from", "2026-02-01", "to", "2026-02-28", "got", "Theirs"))
                .answers(302);
        FilledJournal.newest(visitor);
        visitor.bringSample();
        var stranger = journals.ofLocalAccount();
        var mine = journals.create();
        jdbc.sql("update account set journal_id = ?").param(mine).update();
        local.reopen();
        assertThat(visitor.open("/rejections").has(".entry")).isFalse();
        return stranger;
    }

    private Page request(AddressesWithIds.Address address, String concrete, Map<String, String> fields) {
        return address.method() == RequestMethod.GET ? visitor.open(concrete) : visitor.post(concrete, fields);
    }

    /** Enough to pass the checks of every form there is. */
    static Map<String, String> somethingForEveryForm() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("company", "Mine");
        fields.put("role", "Mine");
        fields.put("stage", "FINAL");
        fields.put("heardOn", "2026-03-01");
        fields.put("day", "2026-03-20");
        fields.put("version", "0");
        fields.put("wentWell", "Mine");
        fields.put("writtenOn", "2026-03-01");
        fields.put("kind", "PANEL");
        fields.put("heldOn", "2026-03-01");
        fields.put("result", "PASSED");
        fields.put("text", "Mine");
        fields.put("receivedOn", "2026-03-01");
        fields.put("channel", "CALL");
        fields.put("theme", UUID.randomUUID().toString());
        fields.put("own", "Mine");
        fields.put("polarity", "STRENGTH");
        fields.put("title", "Mine");
        fields.put("step", "Mine");
        fields.put("later", "TOMORROW");
        fields.put("askedBy", "MAIL");
        fields.put("askedOn", "2026-03-01");
        fields.put("decision", "KEEP");
        fields.put("to", "LATER");
        fields.put("outcome", "NO_REPLY");
        fields.put("nextStep", "Mine");
        fields.put("note", "");
        fields.put("question", "Mine");
        fields.put("toldOn", "2026-03-01");
        fields.put("seen", "0");
        fields.put("rating", "GOOD");
        fields.put("name", "Mine");
        fields.put("sort", "MAKE");
        fields.put("on", "2026-03-01");
        fields.put("words", "Mine");
        fields.put("wonOn", "2026-03-01");
        fields.put("from", "2026-03-01");
        fields.put("got", "Mine");
        fields.put("fit", "FITS");
        fields.put("as", "REJECTION");
        fields.put("password", "a sparrow");
        return fields;
    }

    /** A note that is none fails before the entry it is said to be of is looked for. */
    private Map<String, String> withoutANote() {
        var fields = somethingForEveryForm();
        fields.remove("note");
        return fields;
    }

    @Test
    void someoneElsesIdIsA404EverywhereAndChangesNothing() {
        var stranger = strangersJourney();
        var ids = new HashMap<String, String>();
        addresses
                .tables()
                .forEach(table -> ids.put(
                        table,
                        jdbc.sql("select id from %s where journal_id = ? order by id fetch first row only"
                                        .formatted(table))
                                .param(stranger)
                                .query(UUID.class)
                                .optional()
                                .orElseThrow(() -> new AssertionError(
                                        "Nothing is in %s: write one in FilledJournal.newest".formatted(table)))
                                .toString()));
        var before = contents(stranger);
        var wrong = new TreeSet<String>();

        for (var address : addresses.all()) {
            for (var concrete : addresses.concrete(address.pattern(), ids::get)) {
                for (var fields : List.of(Map.<String, String>of(), somethingForEveryForm(), withoutANote())) {
                    var answer = request(address, concrete, fields);
                    // Without a parameter it needs, an address cannot say more than that.
                    if (answer.status() != 404 && !(answer.status() == 400 && fields.isEmpty())) {
                        wrong.add("%s %s %s: %d"
                                .formatted(
                                        address.method(),
                                        address.pattern(),
                                        fields.isEmpty() ? "empty" : "filled",
                                        answer.status()));
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(contents(stranger)).isEqualTo(before);
    }

    private Map<String, Object> contents(UUID journal) {
        var contents = new HashMap<String, Object>();
        addresses
                .tables()
                .forEach(table -> contents.put(
                        table,
                        jdbc.sql("select * from %s where journal_id = ? order by id".formatted(table))
                                .param(journal)
                                .query()
                                .listOfRows()));
        contents.put(
                "revision",
                jdbc.sql("select revision from journal where id = ?")
                        .param(journal)
                        .query(Long.class)
                        .single());
        return contents;
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        var wrong = new TreeSet<String>();
        for (var address : addresses.all()) {
            for (var nonsense : List.of(
                    "1",
                    "nonsense",
                    "%00",
                    "1-1-1-1-1",
                    "%F0%9F%99%82",
                    "..;",
                    Ids.next().toString())) {
                for (var concrete : addresses.concrete(address.pattern(), table -> nonsense)) {
                    try {
                        var request = address.method() == RequestMethod.GET
                                ? MockMvcRequestBuilders.get(URI.create(concrete))
                                : MockMvcRequestBuilders.post(URI.create(concrete))
                                        .param("_csrf", visitor.token());
                        var status = visitor.send(request).status();
                        if (status != 404 && status != 400) {
                            wrong.add("%s %s with %s: %d"
                                    .formatted(address.method(), address.pattern(), nonsense, status));
                        }
                    } catch (AssertionError broken) {
                        wrong.add("%s %s with %s: %s"
                                .formatted(address.method(), address.pattern(), nonsense, broken.getCause()));
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }
}
