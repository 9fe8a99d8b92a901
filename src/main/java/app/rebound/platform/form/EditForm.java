package app.rebound.platform.form;

import app.rebound.platform.journal.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form on the screen carries besides its own fields. Forms have public fields with their constraints and no
 * accessors; they are bound directly, and hold what is invalid too.
 */
public abstract class EditForm {

    /** What it is about: minted when a form for something new is shown, so that sending it twice makes one. */
    public @Nullable UUID item;

    /** The version of the item that the person was looking at; null for something new. */
    public @Nullable Long version;

    /** Whether the person wants to add another one from a page that has already added one. */
    public boolean another;

    private @Nullable UUID before;

    /** What it is about, minted anew where there is nothing yet or another one is wanted. */
    public final UUID item() {
        if (item == null || another) {
            before = item;
            item = Ids.next();
            version = null;
            another = false;
        }
        return item;
    }

    /** Names the draft of this form, and of no other, in the browser. */
    public final String draft() {
        return kind() + "/" + item();
    }

    /** The drafts that are saved with this form, as a list with blanks. */
    final String drafts() {
        return before == null ? draft() : draft() + " " + kind() + "/" + before;
    }

    /** What the person would call the item. A page that is used again for something of another name asks first. */
    protected @Nullable Object name() {
        return null;
    }

    private String kind() {
        return getClass().getSimpleName().replaceFirst("Form$", "");
    }
}
