package app.rebound.insight.picture;

import app.rebound.insight.fact.JournalFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard draws of a journal.
 *
 * @param drawn those with enough to show
 * @param few what there is too little of for the others
 */
public record Pictures(List<Picture> drawn, List<Few> few) {

    /**
     * @param counted what it is, by the end of its message
     * @param has how many there are
     * @param needed how many a picture takes
     */
    public record Few(String counted, long has, long needed) {}

    /**
     * @param facts what is drawn
     * @param since the day from which on they were kept, or null where all were
     */
    public static Pictures of(JournalFacts facts, @Nullable LocalDate since) {
        var entries = new EntryList(since);
        var all = Stream.<Picture>of(
                        Funnel.of(facts, entries),
                        ReasonsByStage.of(facts, entries),
                        ThemesOverTime.of(facts, entries),
                        Guesses.of(facts, entries),
                        FeelingsPicture.of(facts, entries),
                        ActivityPicture.of(facts, entries),
                        Waiting.of(facts, entries),
                        RatingsPicture.of(facts))
                .toList();
        return new Pictures(
                all.stream().filter(Picture::isEnough).toList(),
                all.stream()
                        .filter(picture -> !picture.isEnough())
                        .map(picture -> new Few(picture.counted(), picture.has(), Picture.ENOUGH))
                        .distinct()
                        .toList());
    }
}
