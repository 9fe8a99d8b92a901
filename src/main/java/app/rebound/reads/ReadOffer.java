package app.rebound.reads;

import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.entry.EntryOffer;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.feeling.EntryFeelings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One read that fits an entry, for the first two weeks. */
@Component
class ReadOffer implements EntryOffer {

    private static final int DAYS = 14;

    private final JournalDay journalDay;

    ReadOffer(JournalDay journalDay) {
        this.journalDay = journalDay;
    }

    /** How many entries the journal has, counted no further than it matters. */
    @Override
    public String asked() {
        return """
                (select count(s.id) from (
                    select o.id.value as id from Rejection o left join JobApplication p on p.id = o.applicationId
                    where p.id.value is not null order by o.journalId, o.heardOn, o.id.value limit %d) s)
                """.formatted(Read.MANY);
    }

    @Override
    public Optional<Offer> offerFor(StoredRejection rejection, @Nullable Object entries, List<StoryPart> story) {
        if (rejection.details().heardOn().isBefore(journalDay.today().minusDays(DAYS))) {
            return Optional.empty();
        }
        var strongest = story.stream()
                .flatMap(part -> part.contentOf(rejection, EntryFeelings.class))
                .mapToInt(felt -> felt.strongestOf(Emotion.HARD))
                .max()
                .orElse(0);
        return Read.fitting(((Number) Objects.requireNonNull(entries)).longValue(), strongest)
                .map(read -> new Offer(read.href() + "?entry=" + rejection.id(), "read.title." + read, "book", true));
    }
}
