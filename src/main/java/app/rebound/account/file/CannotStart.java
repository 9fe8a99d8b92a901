package app.rebound.account.file;

/** The program cannot do what it was started for; the message is a sentence for the person. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }
}
