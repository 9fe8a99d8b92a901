package app.rebound.account.room;

/** Nothing can be added to a journal; what is in it can be read, changed, saved to a file and deleted. */
public class RoomIsFull extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
