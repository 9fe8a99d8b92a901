package app.rebound.transfer.bring;

/** Reads one kind of thing that a person can bring. The first that reads it, by {@code @Order}, takes it on. */
public interface Importer {

    /** The message that says on the page what it takes. */
    String takesKey();

    /**
     * Whether it is of this kind, by its beginning and its name. It is asked about everything that is brought, so it looks
     * at little and trusts nothing.
     */
    boolean reads(Brought brought);

    /**
     * Goes on with it. What it makes of it is kept with {@link Brought#understand}.
     *
     * @return the address of the page that shows what was understood, or why it cannot be brought
     */
    String begin(Brought brought);
}
