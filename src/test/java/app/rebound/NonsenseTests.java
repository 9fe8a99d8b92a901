package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Connection.KeyVal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Sends nonsense to every form that a walk meets and to every address that the program has: the answer is the same as
 * without it, or one that says what is wrong with the request. It is never a failure of ours, and no trace of one is logged.
 */
@FullStack
@ExtendWith(OutputCaptureExtension.class)
class NonsenseTests {

    private static final String ID = "00000000-0000-7000-8000-000000000000";

    @Autowired
    Visitor visitor;

    @Autowired
    Handlers handlers;

    private final LinkedHashMap<String, FoundForm> forms = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();
    private Set<String> pages;

    @BeforeEach
    void walk() {
        FilledJournal.write(visitor);
        pages = Walk.through(
                visitor, 1, page -> FoundForm.on(page).forEach(form -> forms.putIfAbsent(form.shape(), form)));
    }

    @Test
    void everyFormAnswersAsIfNothingHadBeenAdded(CapturedOutput log) {
        assertThat(forms).hasSizeGreaterThan(80);
        var asked = forms.values().stream().filter(form -> !form.isFinal()).toList();
        var taken = 0;
        for (var form : asked) {
            var sound = answer(form, List.of());
            taken += sound.matches("200|302.*|422") ? 1 : 0;
            for (var kinds : Nonsense.together()) {
                var answer = answer(form, Nonsense.of(kinds, names(form)));
                var isAdded = kinds.stream().allMatch(Nonsense::isAdded);
                var isSound = answer.startsWith("4") || (isAdded ? answer.equals(sound) : answer.charAt(0) < '5');
                note(isSound, "%s %s: %s instead of %s", form.shape(), kinds, answer, sound);
            }
        }
        // Last, what takes something away.
        forms.values().stream().filter(FoundForm::isFinal).forEach(form -> {
            var answer = answer(form, Nonsense.of(Nonsense.ADDED, names(form)));
            note(answer.charAt(0) < '5', "%s: %s", form.shape(), answer);
        });

        assertThat(failures).isEmpty();
        assertThat(taken).as("forms that can be sent").isGreaterThan(asked.size() * 3 / 4);
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    @Test
    void everyAddressTakesAnyParameter(CapturedOutput log) {
        assertThat(handlers.all()).hasSizeGreaterThan(150);
        var token = visitor.token();
        for (var handler : handlers.all()) {
            for (var id : List.of("x", "%00", "1-1-1-1-1", ID)) {
                var address = URI.create(handler.pattern().replaceAll("\\{[^}]*}", id));
                ask(handler.method(), address, token, List.of());
                if (id.equals(ID)) {
                    Nonsense.together()
                            .forEach(kinds ->
                                    ask(handler.method(), address, token, Nonsense.of(kinds, handler.names())));
                }
            }
        }
        for (var page : pages) {
            Nonsense.together()
                    .forEach(kinds ->
                            ask("GET", URI.create(page), token, Nonsense.of(kinds, handlers.names("GET", page))));
        }

        assertThat(failures).isEmpty();
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    private Set<String> names(FoundForm form) {
        var names = new TreeSet<>(form.names());
        names.addAll(handlers.names(form.method(), form.action()));
        return names;
    }

    private void ask(String method, URI address, String token, List<KeyVal> fields) {
        var request =
                method.equals("POST") ? MockMvcRequestBuilders.post(address) : MockMvcRequestBuilders.get(address);
        fields.forEach(field -> request.param(field.key(), field.value()));
        if (method.equals("POST")) {
            request.param("_csrf", token);
        }
        var answer = statusOf(() -> visitor.send(request));
        note(answer.charAt(0) < '5', "%s %s %s: %s", method, address, names(fields), answer);
    }

    /** The status, and where a redirect leads. */
    private String answer(FoundForm found, List<KeyVal> more) {
        var form = found.anew(visitor);
        var own = form.fields();
        if (!more.isEmpty() && form.names().contains(more.get(0).key())) {
            own.removeIf(field -> more.stream().anyMatch(one -> one.key().equals(field.key())));
        }
        own.addAll(more);
        return statusOf(() -> form.send(visitor, own));
    }

    private static String statusOf(java.util.function.Supplier<Page> sending) {
        try {
            var page = sending.get();
            return page.status() == 302 ? "302 " + Walk.shape(page.header("Location")) : String.valueOf(page.status());
        } catch (AssertionError broken) {
            return "500 " + root(broken);
        }
    }

    private static Throwable root(Throwable broken) {
        return broken.getCause() == null ? broken : root(broken.getCause());
    }

    private void note(boolean isSound, String failure, Object... arguments) {
        if (!isSound && failures.size() < 100) {
            failures.add(failure.formatted(arguments));
        }
    }

    private static List<String> names(List<KeyVal> fields) {
        return fields.stream()
                .map(KeyVal::key)
                .limit(3)
                .map(name -> name.substring(0, Math.min(name.length(), 30)))
                .toList();
    }
}
