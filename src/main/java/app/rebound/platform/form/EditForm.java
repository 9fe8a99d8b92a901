package app.rebound.platform.form;

import app.rebound.platform.journal.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What a form on the screen carries besides its own fields. Forms have public fields with their constraints and no
 * accessors; they are bound directly, and hold what is invalid too.
 */
public abstract class EditForm implements FieldForm {

    /** An attribute of the requests whose page carries an id that was minted for it. */
    public static final String MINTS = EditForm.class.getName() + ".MINTS";

    /** What it is about: minted when a form for something new is shown, so that sending it twice makes one. */
    public @Nullable UUID item;

    /** The version of the item that the person was looking at; null for something new. */
    public @Nullable Long version;

    /** Names another one, which the person wants to add from a page that has already added one. */
    public @Nullable UUID another;

    private @Nullable UUID before;

    /** What it is about, minted anew where there is nothing yet; another one where that is wanted. */
    public final UUID item() {
        if (another != null) {
            before = item;
            item = another;
            version = null;
            another = null;
        }
        if (item == null) {
            item = fresh();
        }
        return item;
    }

    /** An id for another one: of this page alone, so that no page that carries one is kept for the next tab. */
    public final UUID fresh() {
        return mint();
    }

    /** The same for a form that is not kept as a draft. */
    public static UUID mint() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(MINTS, true, RequestAttributes.SCOPE_REQUEST);
        }
        return Ids.next();
    }

    /** Names the draft of this form, and of no other, in the browser. */
    public final String draft() {
        return kind() + "/" + item();
    }

    /** The drafts that are saved with this form, as a list with blanks. */
    final String drafts() {
        return before == null ? draft() : draft() + " " + kind() + "/" + before;
    }

    /** What the person would call the item. A page that is used again asks first, unless the name is the same. */
    protected @Nullable Object name() {
        return null;
    }

    private String kind() {
        return getClass().getSimpleName().replaceFirst("Form$", "");
    }
}
