package app.rebound.account.file;

import java.nio.file.Path;

/** The journal has no place where it could be kept. */
class UnwritableFolder extends RuntimeException {

    UnwritableFolder(Path folder) {
        super("Rebound cannot write to " + folder);
    }
}
