package app.rebound.rejection;

import java.util.Optional;

/** Implemented by each module that offers something to do from an entry's page, as long as it makes sense. */
public interface EntryOffer {

    /** What it offers for a rejection of the current journal today. */
    Optional<Offer> offerFor(StoredRejection rejection);

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
