package app.rebound.feedback.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.feedback.ThemeId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedbackFilterTests {

    @Test
    void ignoresWhatMakesNoSense() {
        var filter = FeedbackFilter.of(Map.of("theme", "nonsense", "polarity", "sideways"));

        assertThat(filter).isEqualTo(new FeedbackFilter(null, null, false));
        assertThat(filter.isOverview()).isTrue();
    }

    @Test
    void keepsThemeAndPolarityOnTheNextPage() {
        var theme = ThemeId.next();
        var filter = FeedbackFilter.of(Map.of("theme", theme.toString(), "polarity", "STRENGTH"));

        assertThat(filter.href(2)).isEqualTo("/feedback?theme=" + theme + "&polarity=STRENGTH&page=2#notes");
    }

    @Test
    void listsEveryNoteWhenAskedTo() {
        var filter = FeedbackFilter.of(Map.of("theme", "all"));

        assertThat(filter.isOverview()).isFalse();
        assertThat(filter.href(3)).isEqualTo("/feedback?theme=all&page=3#notes");
    }
}
