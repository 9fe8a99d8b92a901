package app.rebound.account.signin;

import app.rebound.account.OwnAccount;
import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.text.Digest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a page and its forms say of whose they are, so that what one person has left in a browser is not taken for the next one's:
 * the id of a sample, a digest for the journal of one of many accounts, and nothing for the one journal of this computer.
 */
@Component
public class JournalMark {

    /** The field of a form's token. */
    public static final String FIELD = "_csrf";

    /** Between a form's token and the mark. */
    public static final char BEFORE = '.';

    private static final int LENGTH = 24;
    private static final Pattern SAMPLE = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private final CurrentJournal journal;
    private final OwnAccount account;

    JournalMark(CurrentJournal journal, OwnAccount account) {
        this.journal = journal;
        this.account = account;
    }

    /** The mark that a form carries; empty if it has none. */
    public static String sent(@Nullable String token) {
        return token == null || token.indexOf(BEFORE) < 0 ? "" : token.substring(token.indexOf(BEFORE) + 1);
    }

    /** Of the journal that is open; empty where nobody's is. */
    public String open() {
        return journal.isSample() ? journal.id().toString() : own();
    }

    /** Of one's own journal, also while the sample is open. */
    public String own() {
        return account.runBy() == null || journal.find().isEmpty()
                ? ""
                : Digest.of(account.owner().journalId().toString()).substring(0, LENGTH);
    }

    /** Whether a form may be taken for the journal that is open: it is of a page of it, or of a page of none. */
    public boolean isOpen(String sent) {
        return sent.equals(open()) || sent.isEmpty() && !journal.isSample();
    }

    /** Whether a form is of a page of one's own journal. */
    public boolean isOwn(String sent) {
        return sent.equals(own());
    }

    /** Whether it is of a sample, whoever's. */
    public static boolean isOfSample(String sent) {
        return SAMPLE.matcher(sent).matches();
    }
}
