package app.rebound.platform.web;

/** How the person in front of the screen wants the pages to be; implemented by whoever keeps accounts. */
public interface Viewer {

    /** {@code light}, {@code dark}, or {@code system} to follow the device. */
    String appearance();

    /** Whether there is a password, and so something to sign out of. */
    boolean canSignOut();

    /** Whether a line may point to the help page when it seems welcome. */
    boolean wantsGentleLine();
}
