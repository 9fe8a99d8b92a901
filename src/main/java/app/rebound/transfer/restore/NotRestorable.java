package app.rebound.transfer.restore;

import java.util.List;

/** A file that cannot be restored; nothing has been changed. */
class NotRestorable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> about;

    /** @param key of the sentence that says why */
    NotRestorable(String key, Object... about) {
        super(key);
        this.about = List.of(about);
    }

    /** The key of the sentence that says why. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** What the sentence speaks of: kinds, fields and numbers, never what a person wrote. */
    public Object[] about() {
        return about.toArray();
    }
}
