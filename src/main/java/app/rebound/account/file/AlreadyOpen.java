package app.rebound.account.file;

/** The journal is open in another window of the same computer: there is nothing to start. */
class AlreadyOpen extends RuntimeException {

    AlreadyOpen(String address) {
        super("Rebound is already open at " + address);
    }
}
