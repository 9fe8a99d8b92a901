package app.rebound.rejection.entry;

import app.rebound.rejection.StoredRejection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Implemented by each module that offers something to do from an entry's page, as long as it makes sense. */
public interface EntryOffer {

    /** What it has to know of the ending {@code r} of an application {@code a}, as an HQL expression, read with the entry. */
    String asked();

    /**
     * What it offers for a rejection of the current journal today.
     *
     * @param answer to what it asked
     * @param story what is told of the entry: there is no need to read it again
     */
    Optional<Offer> offerFor(StoredRejection rejection, @Nullable Object answer, List<StoryPart> story);

    /**
     * A way to go from an entry.
     *
     * @param href where it leads
     * @param labelKey the verb, as a message key
     * @param icon its Bootstrap Icons name
     * @param quiet whether it is a link below the buttons: something to read, not to do
     */
    record Offer(String href, String labelKey, String icon, boolean quiet) {

        /** A button. */
        public Offer(String href, String labelKey, String icon) {
            this(href, labelKey, icon, false);
        }
    }
}
