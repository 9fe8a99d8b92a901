package app.rebound.insight.chapter;

import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.picture.Picture;
import app.rebound.insight.picture.Pictures;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a journal has to say in one chapter.
 *
 * @param lead the sentence that leads it, null where there is nothing to say yet
 * @param said what is said besides
 * @param more what is said when asked for more; what was tested and held is never among it
 * @param picture the picture that leads, null where there is too little to draw
 * @param morePictures those shown when asked for
 * @param few what would fill it
 */
public record ChapterPart(
        Chapter chapter,
        @Nullable Finding lead,
        List<Finding> said,
        List<Finding> more,
        @Nullable Picture picture,
        List<Picture> morePictures,
        List<Pictures.Few> few) {

    private static final int MOST_SAID = 1;

    /** What held leads; then, of what sums up, what most applications bear out; the rest as it comes. */
    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(
                    (Finding finding) -> !finding.grade().isClaim())
            .thenComparing(finding -> finding.kind() != Kind.SUMMARY)
            .thenComparing(finding ->
                    finding.kind() == Kind.SUMMARY ? -finding.applications().size() : 0);

    /** All chapters of a journal, in their order. */
    public static List<ChapterPart> of(List<Finding> findings, Pictures pictures) {
        return Stream.of(Chapter.values())
                .map(chapter -> of(chapter, findings, pictures))
                .toList();
    }

    private static ChapterPart of(Chapter chapter, List<Finding> findings, Pictures pictures) {
        var mine = findings.stream()
                .filter(finding -> Chapter.of(finding) == chapter)
                .sorted(IN_ORDER)
                .toList();
        var besides = mine.stream().skip(1).toList();
        // The surest come first.
        var claims = (int)
                besides.stream().filter(finding -> finding.grade().isClaim()).count();
        var shown = Math.max(MOST_SAID, claims);
        var drawn = chapter.pictures().stream()
                .flatMap(name -> pictures.named(name).stream())
                .toList();
        return new ChapterPart(
                chapter,
                mine.isEmpty() ? null : mine.get(0),
                besides.stream().limit(shown).toList(),
                besides.stream().skip(shown).toList(),
                drawn.isEmpty() ? null : drawn.get(0),
                drawn.stream().skip(1).toList(),
                pictures.few().stream()
                        .filter(few -> chapter.pictures().contains(few.picture()))
                        .toList());
    }

    /** Whether there is nothing to show yet. */
    public boolean isEmpty() {
        return lead == null && picture == null;
    }
}
