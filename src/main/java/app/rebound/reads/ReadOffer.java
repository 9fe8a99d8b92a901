package app.rebound.reads;

import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.EntryOffer;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.Moment;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One read that fits an entry, for the first two weeks. */
@Component
class ReadOffer implements EntryOffer {

    private static final int DAYS = 14;

    private final RejectionJournal rejections;
    private final Feelings feelings;
    private final JournalDay journalDay;

    ReadOffer(RejectionJournal rejections, Feelings feelings, JournalDay journalDay) {
        this.rejections = rejections;
        this.feelings = feelings;
        this.journalDay = journalDay;
    }

    @Override
    public Optional<Offer> offerFor(StoredRejection rejection) {
        if (rejection.details().heardOn().isBefore(journalDay.today().minusDays(DAYS))) {
            return Optional.empty();
        }
        return Read.fitting(rejections.countUpTo(Read.MANY), strongest(rejection.id()))
                .map(read -> new Offer(read.href(), "read.title." + read, "book", true));
    }

    private int strongest(RejectionId rejection) {
        var felt = feelings.at(rejection, Moment.FIRST);
        return Emotion.HARD.stream()
                .map(emotion -> felt.get(emotion.code()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
