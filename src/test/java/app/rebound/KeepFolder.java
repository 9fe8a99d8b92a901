package app.rebound;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps a data folder of this version for the tests of later ones: {@code bin/keep-folder}. By its name, not a test. */
class KeepFolder {

    @Test
    void keepsAFolderWithSomethingOfEveryKind(@TempDir Path data) {
        try (var program = RealProgram.start(data)) {
            var visitor = program.visitor();
            FilledJournal.write(visitor);
            FilledJournal.sought(visitor);
            visitor.open("/settings")
                    .form("/settings/lock")
                    .with("password", KeptFolders.PASSWORD)
                    .with("repeated", KeptFolders.PASSWORD)
                    .send()
                    .answers(302);
            program.tables().writeToEvery();
        }
        KeptFolders.keep(data, System.getProperty("rebound.folder"));
    }
}
