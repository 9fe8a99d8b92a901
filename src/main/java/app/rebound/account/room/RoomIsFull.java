package app.rebound.account.room;

/** Nothing can be added to a journal; what is in it can be read, changed, saved to a file and deleted. */
class RoomIsFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What there is no more room for. */
    enum Of {
        APPLICATIONS,
        MEGABYTES
    }

    private final Of what;

    RoomIsFull(Of what) {
        this.what = what;
    }

    Of what() {
        return what;
    }
}
