package app.rebound.transfer.bring;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was brought and not yet saved goes with the journal that it was brought for. */
@FullStack
class BroughtAndDeletedTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    BroughtStore store;

    @Test
    void leavesNothingOnTheDiskWhenEverythingIsDeleted() {
        var file = new AtomicReference<Path>();
        journals.as(journals.ofLocalAccount(), () -> file.set(bring("Dear Kim")));
        assertThat(file.get()).exists();

        visitor.open("/settings")
                .form("/settings/deletion")
                .with("confirmation", "delete")
                .send()
                .answers(302);

        assertThat(file.get()).doesNotExist();
    }

    private Path bring(String text) {
        try {
            return store.take(null, into -> Files.writeString(into, text)).file();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
