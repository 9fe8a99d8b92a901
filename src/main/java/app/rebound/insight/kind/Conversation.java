package app.rebound.insight.kind;

import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.Evidence;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One chance to go on: a round where rounds are written down, or else a stage that must have been gone through.
 *
 * <p>A stage is counted once for each of its rounds. Counted once for each application, stages that have more rounds than
 * others would seem harder than they are, and so would all that come after a screening that never was.
 *
 * @param kind null where only the stage is known
 * @param ended whether the employer ended the application there
 */
record Conversation(UUID application, Stage stage, @Nullable RoundKind kind, boolean ended) {

    private static final List<Stage> LADDER = List.of(Stage.SCREENING, Stage.INTERVIEW, Stage.FINAL);

    static Stream<Conversation> all(Evidence evidence) {
        return evidence.applications().values().stream().flatMap(application -> {
            var rounds = evidence.rounds().getOrDefault(application.application(), List.of());
            return (rounds.isEmpty() ? byStages(application) : byRounds(application, rounds)).stream();
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

    private static List<Conversation> byStages(ApplicationFact application) {
        var conversations = new ArrayList<Conversation>();
        for (var stage : Stage.values()) {
            var here = stage == application.stage() && stage != Stage.APPLIED && stage != Stage.OFFER;
            if (here || LADDER.contains(stage) && stage.compareTo(application.stage()) < 0) {
                conversations.add(
                        new Conversation(application.application(), stage, null, here && isEnded(application)));
            }
        }
        return conversations;
    }

    private static boolean isEnded(ApplicationFact application) {
        return application.isEndedByThem() && application.stage() != Stage.OFFER;
    }
}
