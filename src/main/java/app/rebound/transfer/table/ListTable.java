package app.rebound.transfer.table;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the table of a list holds. */
public interface ListTable {

    /** The list it is of, as its page is called. */
    String list();

    /** The headings of its columns, as keys of messages. */
    List<String> headings();

    /**
     * The cells of some rows, by what they are of; of what has gone meanwhile there is none.
     *
     * @param ids so many as one statement may name
     */
    Map<UUID, List<@Nullable Object>> rows(List<UUID> ids);
}
