package app.rebound.insight.kind;

import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.Evidence;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Interest;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where applications end more often than elsewhere: at a stage, or after a kind of round. All that came to it counts, also
 * what is open, was passed, withdrawn or accepted.
 */
@Component
class Bottleneck implements FindingKind {

    private static final int RECURS = 3;

    @Override
    public List<Draft> drafts(Evidence evidence) {
        var conversations = Conversation.all(evidence).toList();
        var drafts = new ArrayList<Draft>();
        drafts.addAll(drafts("stage", places(conversations, Conversation::stage)));
        drafts.addAll(drafts("round", places(conversations, Conversation::kind)));
        return drafts;
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
            List<Conversation> conversations, Function<Conversation, @Nullable P> by) {
        return conversations.stream()
                .filter(conversation -> by.apply(conversation) != null)
                .collect(Collectors.groupingBy(
                        by, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Place::of)));
    }

    private static List<Draft> drafts(String sort, Map<? extends Enum<?>, Place> places) {
        var all = places.values().stream().map(Place::share).reduce(new Share(0, 0), Share::plus);
        var most = places.values().stream()
                .map(Place::share)
                .filter(share -> share.of() >= Comparison.FEWEST)
                .max(Comparator.comparingDouble(share -> share.interval().from()));
        var drafts = new ArrayList<Draft>();
        places.forEach((place, found) -> {
            var here = found.share();
            var elsewhere = here.outOf(all);
            var name = Sentence.word("finding.%s.%s".formatted(sort, place.name()));
            var draft = Draft.of(Kind.BOTTLENECK, "bottleneck-%s-%s".formatted(sort, Groups.key(place)))
                    .about(stage(place).name())
                    .of(Interest.FIRST)
                    .counting(here, "finding.bottleneck.here", name)
                    .counting(elsewhere, "finding.bottleneck.elsewhere")
                    .behind(found.ended())
                    .use(Use.ACT);
            var recurs = here.count() >= RECURS;
            if (!Comparison.isPossible(here, elsewhere)) {
                draft.missing("finding.missing", Comparison.lacking(here, elsewhere));
            } else if (recurs) {
                draft.claim(
                        Comparison.higher(here, elsewhere),
                        "finding.bottleneck",
                        name,
                        here.count(),
                        here.of(),
                        elsewhere.count(),
                        elsewhere.of());
            } else {
                draft.tested(Comparison.higher(here, elsewhere));
            }
            if (recurs
                    && here.rate() > elsewhere.rate()
                    && most.filter(here::equals).isPresent()) {
                draft.fact(
                                elsewhere.of() == 0 ? "finding.bottleneck.only" : "finding.bottleneck.fact",
                                name,
                                here.count(),
                                here.of(),
                                elsewhere.count(),
                                elsewhere.of())
                        .useOfFact(Use.KNOW);
            }
            drafts.add(draft);
        });
        return drafts;
    }

    /** A kind of round and its stage are the same place. */
    private static Enum<?> stage(Enum<?> place) {
        return place instanceof RoundKind kind ? kind.stage() : place;
    }
}
