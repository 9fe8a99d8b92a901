package app.rebound.transfer.sheet.own;

import java.util.List;
import java.util.Set;

/** Reads one of our lists back. */
interface OwnReader {

    /** The list it reads, as its page is called. */
    String list();

    /** The headings without which a table is not this list, as keys of messages. */
    Set<String> needed();

    /** The headings of its days. */
    Set<String> days();

    /** What each row would add to the current journal, in their order. */
    List<OwnLine> compare(List<OwnRow> rows);
}
