package app.rebound.insight.picture;

import app.rebound.insight.fact.JournalFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn of a journal.
 *
 * @param drawn those with enough to show, the most telling first
 * @param few what there is too little of for the others
 */
public record Pictures(List<Picture> drawn, List<Few> few) {

    private static final int MOST_BRIEF = 3;
    private static final int FEWEST_BRIEF = 2;

    /**
     * @param picture the name of the one that would be drawn
     * @param has how many there are
     * @param needed how many a picture takes
     */
    public record Few(String picture, long has, long needed) {}

    /**
     * @param facts what is drawn
     * @param since the day from which on they were kept, or null where all were
     */
    public static Pictures of(JournalFacts facts, @Nullable LocalDate since) {
        var entries = new EntryList(since);
        var all = Stream.<Picture>of(
                        Funnel.of(facts, entries),
                        Recurring.of(facts, entries),
                        FeelingsPicture.of(facts, entries),
                        Guesses.of(facts, entries),
                        Waiting.of(facts, entries),
                        Helps.of(facts),
                        ReasonsByStage.of(facts, entries),
                        ThemesOverTime.of(facts, entries),
                        ActivityPicture.of(facts, entries),
                        RatingsPicture.of(facts))
                .toList();
        return new Pictures(
                all.stream().filter(Picture::isEnough).toList(),
                all.stream()
                        .filter(picture -> !picture.isEnough())
                        .map(picture -> new Few(picture.name(), picture.has(), Picture.ENOUGH))
                        .toList());
    }

    public Optional<Picture> named(String name) {
        return drawn.stream().filter(picture -> picture.name().equals(name)).findFirst();
    }

    /** The few that stand beside each other where there is little room: three, two, or none. */
    public List<Picture> brief() {
        var telling = drawn.stream().filter(Picture::isTelling).toList();
        return telling.size() < FEWEST_BRIEF
                ? List.of()
                : telling.stream().limit(MOST_BRIEF).toList();
    }
}
