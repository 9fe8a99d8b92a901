package app.rebound.insight.kind.place;

import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One chance to go on: a round that is written down, at the stage its kind is part of. What must have been gone through is not
 * counted where it is not written down: of an application without rounds only its end is known, and ends alone make any place look
 * hard. Nor does the stage a person names move a round: many call the screening call their interview, and to count it there
 * would make screenings look easy and interviews hard.
 *
 * <p>A stage is counted once for each of its rounds. Counted once for each application, stages that have more rounds than
 * others would seem harder than they are.
 *
 * @param ended whether the employer ended the application there
 */
record Conversation(UUID application, RoundKind kind, boolean ended) {

    static Stream<Conversation> all(FactsByEntry evidence) {
        return evidence.applications().values().stream()
                .flatMap(application ->
                        of(application, evidence.rounds().getOrDefault(application.application(), List.of())));
    }

    private static Stream<Conversation> of(ApplicationFact application, List<RoundFact> rounds) {
        var last = rounds.size() - 1;
        return IntStream.range(0, rounds.size())
                .mapToObj(place -> new Conversation(
                        application.application(), rounds.get(place).kind(), place == last && isEnded(application)));
    }

    private static boolean isEnded(ApplicationFact application) {
        return application.isEndedByThem() && application.stage() != Stage.OFFER;
    }

    Stage stage() {
        return kind.stage();
    }
}
