package app.rebound.insight.kind;

import app.rebound.application.RoundKind;
import app.rebound.application.Stage;
import app.rebound.insight.fact.Evidence;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Where applications end more often than elsewhere: at a stage, or after a kind of round. All that reached it count, also
 * what is open, was passed, withdrawn or accepted.
 */
@Component
class Bottleneck implements FindingKind {

    private static final int RECURS = 3;
    private static final Set<RoundKind> ASSESSMENTS = EnumSet.of(RoundKind.SKILLS_TEST, RoundKind.TAKE_HOME);
    private static final List<Stage> CONVERSATIONS =
            List.of(Stage.SCREENING, Stage.ASSESSMENT, Stage.INTERVIEW, Stage.FINAL);

    @Override
    public List<Draft> drafts(Evidence evidence) {
        var drafts = new ArrayList<Draft>();
        drafts.addAll(drafts("stage", atStages(evidence)));
        drafts.addAll(drafts("round", afterRounds(evidence)));
        return drafts;
    }

    /** Those that went past a place, and those that ended there. */
    private record Place(int reached, List<UUID> ended) {
        Share share() {
            return new Share(ended.size(), reached);
        }
    }

    private static Map<Enum<?>, Place> atStages(Evidence evidence) {
        var places = new LinkedHashMap<Enum<?>, Place>();
        for (Stage stage : CONVERSATIONS) {
            var reached = evidence.facts().applications().stream()
                    .filter(application -> isReached(stage, application, evidence))
                    .toList();
            places.put(
                    stage,
                    new Place(
                            reached.size(),
                            reached.stream()
                                    .filter(one -> one.stage() == stage && one.isEndedByThem())
                                    .map(ApplicationFact::application)
                                    .toList()));
        }
        return places;
    }

    /**
     * Whoever went further has been there. An assessment, which many employers skip, counts only where something shows
     * that there was one.
     */
    private static boolean isReached(Stage stage, ApplicationFact application, Evidence evidence) {
        return stage == Stage.ASSESSMENT
                ? application.stage() == stage
                        || evidence.rounds().getOrDefault(application.application(), List.of()).stream()
                                .anyMatch(round -> ASSESSMENTS.contains(round.kind()))
                : application.stage().compareTo(stage) >= 0;
    }

    private static Map<Enum<?>, Place> afterRounds(Evidence evidence) {
        var places = new LinkedHashMap<Enum<?>, Place>();
        for (RoundKind kind : RoundKind.values()) {
            var held = evidence.facts().rounds().stream()
                    .filter(round -> round.kind() == kind)
                    .toList();
            places.put(
                    kind,
                    new Place(
                            held.size(),
                            held.stream()
                                    .filter(evidence::isWhereItEnded)
                                    .map(RoundFact::application)
                                    .toList()));
        }
        return places;
    }

    private static List<Draft> drafts(String sort, Map<Enum<?>, Place> places) {
        var all = places.values().stream().map(Place::share).reduce(new Share(0, 0), Share::plus);
        var most = places.values().stream()
                .map(Place::share)
                .filter(share -> share.of() >= Comparison.FEWEST)
                .max(Comparator.comparingDouble(share -> share.interval().from()));
        var drafts = new ArrayList<Draft>();
        places.forEach((place, found) -> {
            var here = found.share();
            var elsewhere = here.outOf(all);
            if (here.count() < RECURS) {
                return;
            }
            var name = Sentence.word("finding.%s.%s".formatted(sort, place.name()));
            var draft = Draft.of(Kind.BOTTLENECK, "bottleneck-%s-%s".formatted(sort, key(place)))
                    .counting(here, "finding.bottleneck.here", name)
                    .counting(elsewhere, "finding.bottleneck.elsewhere")
                    .behind(found.ended())
                    .use(Use.ACT);
            if (Comparison.isPossible(here, elsewhere)) {
                draft.claim(
                        Comparison.higher(here, elsewhere),
                        "finding.bottleneck",
                        name,
                        here.count(),
                        here.of(),
                        elsewhere.count(),
                        elsewhere.of());
            } else {
                draft.missing("finding.missing", Comparison.lacking(here, elsewhere));
            }
            if (most.isPresent() && most.get().equals(here)) {
                draft.fact("finding.bottleneck.fact", name, here.count(), here.of(), elsewhere.count(), elsewhere.of())
                        .use(Use.KNOW);
            }
            drafts.add(draft);
        });
        return drafts;
    }

    private static String key(Enum<?> place) {
        return place.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
