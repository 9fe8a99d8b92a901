package app.rebound.account.room;

/**
 * How much a journal takes, and how much it may.
 *
 * @param applications what stands in it and is not deleted
 * @param megabytes as it was measured within the last hours, in 10⁶ bytes, with all that was deleted lately
 */
public record Room(long applications, long mostApplications, long megabytes, long mostMegabytes) {

    /** How many applications can be added. */
    public long left() {
        return megabytes >= mostMegabytes ? 0 : Math.max(0, mostApplications - applications);
    }
}
