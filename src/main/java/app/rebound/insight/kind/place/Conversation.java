package app.rebound.insight.kind.place;

import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One chance to go on: a round that is written down. What must have been gone through is not counted where it is not written
 * down: of an application without rounds only its end is known, and ends alone make any place look hard.
 *
 * <p>A stage is counted once for each of its rounds. Counted once for each application, stages that have more rounds than
 * others would seem harder than they are.
 *
 * @param ended whether the employer ended the application there
 */
record Conversation(UUID application, Stage stage, RoundKind kind, boolean ended) {

    static Stream<Conversation> all(FactsByEntry evidence) {
        return evidence.applications().values().stream().flatMap(application -> {
            var rounds = evidence.rounds().getOrDefault(application.application(), List.of());
            return rounds.isEmpty() ? Stream.of() : byRounds(application, rounds).stream();
        });
    }

    private static List<Conversation> byRounds(ApplicationFact application, List<RoundFact> rounds) {
        var furthest = Collections.max(
                rounds.stream().map(RoundFact::kind).map(RoundKind::stage).toList());
        var conversations = new ArrayList<Conversation>();
        for (var round : rounds) {
            var last = conversations.size() == rounds.size() - 1;
            // What the person calls the last one goes, where no round that is written down got as far.
            var further = last && application.stage().compareTo(furthest) > 0 && application.stage() != Stage.OFFER;
            conversations.add(new Conversation(
                    application.application(),
                    further ? application.stage() : round.kind().stage(),
                    round.kind(),
                    last && isEnded(application)));
        }
        return conversations;
    }

    private static boolean isEnded(ApplicationFact application) {
        return application.isEndedByThem() && application.stage() != Stage.OFFER;
    }
}
