package app.rebound.insight.kind.place;

import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.LevelShare;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Keys;
import app.rebound.insight.kind.Missing;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Where applications end more often than elsewhere: at a stage, or after a kind of round. All that came to it counts, also
 * what is open, was passed, withdrawn or accepted.
 */
@Component
class Bottleneck implements FindingKind {

    private static final int RECURS = 3;
    private static final Share NONE = new Share(0, 0);

    /** Kinds that make up a stage, which is asked about in their place. */
    private static final Set<RoundKind> ARE_STAGES = EnumSet.of(RoundKind.SCREENING_CALL, RoundKind.FINAL);

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        var conversations = Conversation.all(evidence).toList();
        var kinds = places(conversations, Conversation::kind);
        var stages = places(conversations, Conversation::stage);
        kinds.keySet().removeAll(ARE_STAGES);
        // What has one kind of round is asked about once, by its better known name.
        var alone = EnumSet.noneOf(RoundKind.class);
        kinds.forEach((kind, place) -> {
            if (stages.remove(kind.stage(), place)) {
                alone.add(kind);
            }
        });
        var all = conversations.isEmpty() ? NONE : Place.of(conversations).share();
        var most = Stream.concat(kinds.values().stream(), stages.values().stream())
                .filter(place -> place.reached() >= Comparison.FEWEST)
                .max(Comparator.comparingDouble(
                        place -> place.share().interval().from()));
        return Stream.concat(
                        stages.entrySet().stream()
                                .map(one -> draft("stage", one.getKey(), one.getKey(), one.getValue(), all, most)),
                        kinds.entrySet().stream().map(one -> {
                            var stage = one.getKey().stage();
                            var draft = draft("round", one.getKey(), stage, one.getValue(), all, most);
                            return alone.contains(one.getKey()) ? draft.alsoFor(key("stage", stage)) : draft;
                        }))
                .toList();
    }

    @Override
    public Optional<Draft> nothingYet(String key) {
        return Stream.concat(
                        Stream.of(RoundKind.values()).filter(kind -> key.equals(keyOf(kind))),
                        Stream.of(Stage.values()).filter(stage -> key.equals(key("stage", stage))))
                .findFirst()
                .map(place -> {
                    var name = name(place instanceof Stage ? "stage" : "round", place);
                    var draft = Draft.of(Kind.BOTTLENECK, key).asking("finding.asked.place", name);
                    Missing.observations(draft, NONE, name, NONE);
                    return draft;
                });
    }

    /** The key of what is found at a kind of round, or at the stage that it makes up. */
    static String keyOf(RoundKind kind) {
        return ARE_STAGES.contains(kind) ? key("stage", kind.stage()) : key("round", kind);
    }

    private static String key(String sort, Enum<?> place) {
        return "bottleneck-%s-%s".formatted(sort, Keys.of(place));
    }

    /** How many came to a place, and those that ended there. */
    private record Place(int reached, List<UUID> ended) {

        static Place of(List<Conversation> here) {
            return new Place(
                    here.size(),
                    here.stream()
                            .filter(Conversation::ended)
                            .map(Conversation::application)
                            .toList());
        }

        Share share() {
            return new Share(ended.size(), reached);
        }
    }

    private static <P extends Enum<P>> Map<P, Place> places(
            List<Conversation> conversations, Function<Conversation, P> by) {
        return conversations.stream()
                .collect(Collectors.groupingBy(
                        by, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Place::of)));
    }

    private static MessageSourceResolvable name(String sort, Enum<?> place) {
        return Sentence.word("finding.%s.%s".formatted(sort, place.name()));
    }

    private static Draft draft(
            String sort, Enum<?> constant, Stage stage, Place place, Share all, Optional<Place> most) {
        var here = place.share();
        var elsewhere = here.outOf(all);
        var name = name(sort, constant);
        var numbers = new Object[] {name, here.count(), here.of(), elsewhere.count(), elsewhere.of()};
        var draft = Draft.of(Kind.BOTTLENECK, key(sort, constant))
                .about(stage.name())
                .of(LevelShare.PLACES)
                .asking("finding.asked.place", name)
                .counting(here, "finding.bottleneck.here", name)
                .counting(elsewhere, "finding.bottleneck.elsewhere")
                .behind(place.ended())
                .use(Use.ACT);
        var recurs = here.count() >= RECURS;
        if (!Comparison.isPossible(here, elsewhere)) {
            Missing.observations(draft, here, name, elsewhere);
        } else {
            var tested = Comparison.higher(here, elsewhere, count -> count >= RECURS);
            if (recurs) {
                draft.claim(tested, "finding.bottleneck", numbers);
                Missing.rounds(draft, here, name, elsewhere);
            } else {
                draft.tested(tested);
            }
        }
        if (recurs
                && here.rate() > elsewhere.rate()
                && most.filter(one -> Objects.equals(one, place)).isPresent()) {
            draft.fact(elsewhere.of() == 0 ? "finding.bottleneck.only" : "finding.bottleneck.fact", numbers)
                    .useOfFact(Use.KNOW);
        }
        return draft;
    }
}
