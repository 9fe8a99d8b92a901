package app.rebound.platform.list;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A list that a page shows a part of, from its beginning to its end: for whoever makes a table of it. */
public interface WholeList {

    /** The address of its page without the slash, such as {@code rejections}. */
    String name();

    /**
     * What is listed, in the order of the page.
     *
     * @param asked what the address of the page asks for; what makes no sense there is ignored
     */
    List<UUID> ids(Map<String, String> asked);

    /** The address at which the list of a page is a table, with all that the page's address asks for. */
    static String table(String page) {
        return page.replaceFirst("#.*", "").replaceFirst("[?&]page=\\d+$", "").replaceFirst("^(/[a-z]+)", "$1.csv");
    }
}
