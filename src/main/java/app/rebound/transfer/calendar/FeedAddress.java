package app.rebound.transfer.calendar;

import app.rebound.platform.journal.JournalRevisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret address of the current journal's calendar. */
@Service
@Transactional
public class FeedAddress {

    private final CalendarFeeds feeds;
    private final JournalRevisions revisions;

    FeedAddress(CalendarFeeds feeds, JournalRevisions revisions) {
        this.feeds = feeds;
        this.revisions = revisions;
    }

    /** Whether there is one. */
    @Transactional(readOnly = true)
    public boolean isThere() {
        return feeds.find().isPresent();
    }

    /**
     * Makes an address, another one if there was one; the old one leads nowhere from now on.
     *
     * @return what stands in it, which is kept nowhere
     */
    public String change() {
        // Two tabs can make the first address at once: the second must find the row of the first.
        revisions.lock();
        var secret = FeedSecret.next();
        feeds.find().ifPresentOrElse(feed -> feed.change(secret), () -> feeds.save(new CalendarFeed(secret)));
        return secret.text();
    }

    /** From now on there is none. */
    public void remove() {
        feeds.find().ifPresent(feeds::delete);
    }
}
