package app.rebound.insight.kind;

import static app.rebound.application.RoundKind.BEHAVIOURAL;
import static app.rebound.application.RoundKind.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Grade;
import org.junit.jupiter.api.Test;

class DifferenceTests {

    @Test
    void saysWhereAThemeComesUpMore() {
        var facts = new Facts()
                .times(9, one -> one.round(TECHNICAL).toImprove("Time"))
                .times(9, one -> one.round(BEHAVIOURAL).lookedBack());

        assertThat(Said.by(new Difference(), facts)).first().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo(
                            "“Time” comes up more in entries that ended after a technical round than in others: 9 of 9, against 0 of 9.");
            assertThat(finding.grade()).isEqualTo(Grade.STRONG_PATTERN);
        });
    }
}
