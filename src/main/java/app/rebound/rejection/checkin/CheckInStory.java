package app.rebound.rejection.checkin;

import app.rebound.rejection.RejectionId;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.entry.Entries;
import app.rebound.rejection.entry.EntryStep;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.entry.StoryPart.Chapter;
import app.rebound.rejection.entry.StorySource;
import app.rebound.rejection.feeling.EntryFeelings;
import app.rebound.rejection.feeling.Feelings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How it felt, and the check-ins, in an entry's story; where nothing was felt yet, that is open. */
@Component
class CheckInStory implements StorySource, EntryStep {

    private static final String CHECK_INS = "check-ins";

    private final CheckInJournal journal;
    private final Feelings feelings;

    CheckInStory(CheckInJournal journal, Feelings feelings) {
        this.journal = journal;
        this.feelings = feelings;
    }

    @Override
    public String told() {
        return """
                case when exists (select 1 from CheckIn c where c.rejectionId = r.id) then '%s'
                     when exists (select 1 from EmotionRating e where e.rejectionId = r.id) then 'feelings' end
                """.formatted(CHECK_INS);
    }

    @Override
    public List<StoryPart> partsOf(Entries entries) {
        var felt = feelings.of(entries.ids());
        var checkIns = entries.withAnswer(CHECK_INS).isEmpty()
                ? Map.<RejectionId, List<StoredCheckIn>>of()
                : journal.of(entries.ids(), felt);
        var parts = new ArrayList<StoryPart>();
        for (var entry : entries.answers().keySet()) {
            Stream.ofNullable(felt.get(entry.id()))
                    .map(all ->
                            new StoryPart(entry, entry.details().heardOn(), Chapter.FEELINGS, "rejections/felt", all))
                    .forEach(parts::add);
            checkIns.getOrDefault(entry.id(), List.of()).stream()
                    .map(one -> new StoryPart(entry, one.madeOn(), Chapter.CHECK_IN, "check-ins/checked-in", one))
                    .forEach(parts::add);
        }
        return parts;
    }

    @Override
    public Optional<Step> stepFor(StoredRejection entry, List<StoryPart> story) {
        var isSaid = story.stream()
                .flatMap(part -> part.contentOf(entry, EntryFeelings.class))
                .findAny()
                .isPresent();
        return isSaid
                ? Optional.empty()
                : Optional.of(new Step(Kind.FEEL, "/rejections/%s/edit#feelings".formatted(entry.id())));
    }
}
