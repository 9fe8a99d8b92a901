package app.rebound.platform.removal;

import java.util.UUID;

/** Learns, in the same transaction, that an item of the current journal is taken out or put back. */
public interface RemovalWitness {

    /** Called while the item is there: before it is taken out, after it is put back. */
    void changes(Removable kind, UUID id);
}
