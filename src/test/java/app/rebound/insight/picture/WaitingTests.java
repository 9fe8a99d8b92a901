package app.rebound.insight.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Outcome;
import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Sentence;
import org.junit.jupiter.api.Test;

class WaitingTests {

    @Test
    void sortsTheDaysIntoSpans() {
        var waiting = waiting(new Facts()
                .one(one -> one.appliedOn("2026-01-01").heardOn("2026-01-01"))
                .one(one -> one.appliedOn("2026-01-01").heardOn("2026-01-08"))
                .one(one -> one.appliedOn("2026-01-01").heardOn("2026-01-09"))
                .one(one -> one.appliedOn("2026-01-01").heardOn("2026-03-02"))
                .one(one -> one.appliedOn("2026-01-01").heardOn("2026-03-03"))
                .one(one -> one));

        assertThat(waiting.spans()).extracting(span -> span.bar().count()).containsExactly(2L, 1L, 0L, 1L, 1L);
        assertThat(waiting.spans().get(4).bar().href()).isEqualTo("/rejections?waited=61-");
        assertThat(waiting.point()).isEqualTo(Sentence.of("picture.waiting.point", 8.0, 5, 6));
    }

    @Test
    void namesThoseThatAreStillOpen() {
        var waiting = waiting(new Facts()
                .one(one -> one.at("Acme").appliedOn("2026-03-02").ended(Outcome.OPEN))
                .one(one -> one.at("Globex").appliedOn("2026-02-02").ended(Outcome.OPEN))
                .one(one -> one.at("Later").appliedOn("2026-04-02").ended(Outcome.OPEN))
                .one(one -> one.at("Initech").appliedOn("2026-02-02").ended(Outcome.WITHDREW)));

        assertThat(waiting.open()).containsExactly(new Waiting.Open("Globex", 40), new Waiting.Open("Acme", 12));
    }

    @Test
    void namesFiveAndCountsTheOthers() {
        var waiting =
                waiting(new Facts().times(7, one -> one.appliedOn("2026-03-02").ended(Outcome.OPEN)));

        assertThat(waiting.open()).hasSize(5);
        assertThat(waiting.moreOpen()).isEqualTo(2);
    }

    private static Waiting waiting(Facts facts) {
        return Waiting.of(facts.read(), new EntryList(null));
    }
}
