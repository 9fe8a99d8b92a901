package app.rebound.transfer.sheet.own;

/** A cell of one of our lists that somebody has changed so that it cannot be read any more. */
final class UnreadCell extends RuntimeException {

    private final LeftOut why;
    private final String heading;

    UnreadCell(LeftOut why, String heading) {
        super(why.name(), null, false, false);
        this.why = why;
        this.heading = heading;
    }

    LeftOut why() {
        return why;
    }

    /** As a key of messages. */
    String heading() {
        return heading;
    }
}
