package app.rebound.account.room;

import org.jspecify.annotations.Nullable;

/**
 * How much a journal takes, and how much it may.
 *
 * @param applications what stands in it and is not deleted
 * @param megabytes as it was measured within the last hours, in 10⁶ bytes, with all that was deleted lately
 * @param ownApplications what its account was given instead of what everyone has, if that is so
 * @param ownMegabytes the same
 */
public record Room(
        long applications,
        long mostApplications,
        long megabytes,
        long mostMegabytes,
        @Nullable Integer ownApplications,
        @Nullable Integer ownMegabytes) {

    /** How many applications can be added. */
    public long left() {
        return Math.max(0, mostApplications - applications);
    }

    boolean isHeavy() {
        return megabytes >= mostMegabytes;
    }
}
