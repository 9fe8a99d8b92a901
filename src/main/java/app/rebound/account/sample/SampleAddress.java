package app.rebound.account.sample;

/** Where the sample is opened and left. */
public final class SampleAddress {

    public static final String OPEN = "/sample-journey";
    static final String LEAVE = OPEN + "/leaving";
    static final String CLOSED = OPEN + "/closed";

    private SampleAddress() {}
}
