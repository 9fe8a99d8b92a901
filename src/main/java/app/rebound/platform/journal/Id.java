package app.rebound.platform.journal;

import java.io.Serializable;
import java.util.UUID;

/**
 * Identifies one thing of a journal, of one kind. Each kind has a record {@code <Thing>Id} of its own, which {@code next()}
 * mints and {@code of(String)} reads, so that no id is taken for that of another kind.
 */
public interface Id extends Serializable {

    /** The bare id. */
    UUID value();
}
