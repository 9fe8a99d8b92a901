package app.rebound.reframing.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.platform.Decorations;
import app.rebound.rejection.RejectionId;
import app.rebound.strength.evidence.Evidence;
import app.rebound.strength.evidence.EvidenceSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;

class EvidenceOffersTests {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final StaticMessageSource messages = new StaticMessageSource();
    private final EvidenceOffers offers =
            new EvidenceOffers(beans.getBeanProvider(EvidenceSource.class), messages, Decorations.plain());

    private void source(String name, EvidenceSource source) {
        beans.addBean(name, source);
    }

    private static Evidence said(Evidence.Kind kind, String words) {
        return new Evidence(kind, "words", List.of(words));
    }

    private void say() {
        messages.addMessage("words", Locale.getDefault(), "{0}");
        messages.addMessage("passed", Locale.getDefault(), "You passed {0} of {1} screenings.");
    }

    @Test
    void gatherTheSentencesOfAllSourcesByKind() {
        say();
        source("facts", (entry, most) -> List.of(new Evidence(Evidence.Kind.FACT, "passed", List.of(6, 9))));
        source("strengths", (entry, most) -> List.of(said(Evidence.Kind.STRENGTH, "Calm on the phone")));

        assertThat(offers.beside(null, null))
                .containsExactly(
                        new OfferedEvidence(Evidence.Kind.STRENGTH, List.of("Calm on the phone")),
                        new OfferedEvidence(Evidence.Kind.FACT, List.of("You passed 6 of 9 screenings.")));
    }

    @Test
    void leaveOutWhatTheTextHasAndWhatIsSaidTwice() {
        say();
        source("one", (entry, most) -> List.of(said(Evidence.Kind.WIN, "A call"), said(Evidence.Kind.WIN, "A walk")));
        source("two", (entry, most) -> List.of(said(Evidence.Kind.WIN, "A walk")));

        assertThat(offers.beside("It rained.\nA call", null))
                .containsExactly(new OfferedEvidence(Evidence.Kind.WIN, List.of("A walk")));
    }

    @Test
    void tellTheSourcesWhichEntryItIsAboutAndTakeNoMoreThanTheyAskedFor() {
        say();
        var about = RejectionId.next();
        source(
                "many",
                (entry, most) -> IntStream.range(0, 50)
                        .mapToObj(i -> said(Evidence.Kind.SAID, entry + " " + i))
                        .toList());

        var sentences = offers.beside(null, about).get(0).sentences();

        assertThat(sentences).hasSize(4).first().isEqualTo(about + " 0");
    }

    @Test
    void areNoneWithoutASource() {
        assertThat(offers.beside(null, null)).isEmpty();
    }
}
