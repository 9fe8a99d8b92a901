package app.rebound.insight.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.feedback.Polarity;
import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Sentence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ThemesOverTimeTests {

    private final Facts facts = new Facts()
            .times(2, one -> one.heardOn("2026-01-20").toImprove("Time").toImprove("Time"))
            .one(one -> one.heardOn("2026-02-01").toImprove("Time").wentWell("Rapport"))
            .times(3, one -> one.heardOn("2026-03-10").lookedBack())
            .times(9, one -> one.heardOn("2026-03-11"));

    @Test
    void countsEachEntryOnceInTheMonthItWasHeardOf() {
        var themes = themes(facts);

        assertThat(themes.starts())
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));
        assertThat(counts(themes.toImprove().get(0))).containsExactly(2, 1, 0);
        assertThat(counts(themes.strengths().get(0))).containsExactly(0, 1, 0);
    }

    @Test
    void standsBeforeTheEntriesThatWereLookedBackOn() {
        var themes = themes(facts);

        assertThat(counts(themes.all())).containsExactly(2, 1, 3);
        assertThat(themes.point()).isEqualTo(Sentence.of("picture.themes.both", "Time", 3, 6, "Rapport", 1));
    }

    @Test
    void linksEachNumberToItsEntries() {
        var time = themes(facts).toImprove().get(0);
        var theme = "theme=%s&polarity=%s".formatted(Facts.themeOf("Time"), Polarity.TO_IMPROVE);

        assertThat(time.href()).isEqualTo("/rejections?" + theme);
        assertThat(time.cells().get(0).href()).isEqualTo("/rejections?" + theme + "&from=2026-01-01&to=2026-01-31");
    }

    @Test
    void linksToNothingBeforeTheFirstDay() {
        var themes = ThemesOverTime.of(facts.read(), new EntryList(LocalDate.of(2026, 1, 15)));

        assertThat(themes.toImprove().get(0).cells().get(0).href()).endsWith("&from=2026-01-15&to=2026-01-31");
    }

    @Test
    void speaksOfStrengthsAloneWhereNothingElseCameUp() {
        var themes = themes(new Facts().times(5, one -> one.wentWell("Rapport")));

        assertThat(themes.point()).isEqualTo(Sentence.of("picture.themes.strength", "Rapport", 5, 5));
    }

    @Test
    void drawsTheMostFrequentAndCountsTheOthers() {
        var many = new Facts();
        for (var theme = 0; theme < 8; theme++) {
            var label = "Theme " + theme;
            many.times(theme + 1, one -> one.toImprove(label));
        }

        assertThat(themes(many).toImprove())
                .extracting(ThemesOverTime.Row::label)
                .containsExactly("Theme 7", "Theme 6", "Theme 5", "Theme 4", "Theme 3", "Theme 2");
        assertThat(themes(many).more()).isEqualTo(2);
    }

    private static Iterable<Integer> counts(ThemesOverTime.Row row) {
        return row.cells().stream().map(ThemesOverTime.Cell::entries).toList();
    }

    private static ThemesOverTime themes(Facts facts) {
        return ThemesOverTime.of(facts.read(), new EntryList(null));
    }
}
