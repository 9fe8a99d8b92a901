package app.rebound.rejection.round;

import app.rebound.application.ApplicationId;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundSource;
import app.rebound.application.round.RoundSource.RoundPart;
import app.rebound.rejection.feeling.FeltBeside;
import app.rebound.rejection.feeling.OtherFeelings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the person made of a round, below it. */
@Component
class RoundReflectionParts implements RoundSource {

    private final RoundReflections reflections;
    private final OtherFeelings feelings;

    RoundReflectionParts(RoundReflections reflections, OtherFeelings feelings) {
        this.reflections = reflections;
        this.feelings = feelings;
    }

    @Override
    public Map<RoundId, RoundPart> partsOf(ApplicationId application) {
        return told(application).stream()
                .collect(Collectors.toMap(ToldRound::id, told -> new RoundPart("rounds/told", told)));
    }

    /** What was written about the rounds of an application, in the order they were held. */
    List<ToldRound> told(ApplicationId application) {
        var written = reflections.of(application);
        var felt = feelings.of(
                FeltBeside.ROUND, written.stream().map(one -> one.id().value()).toList());
        return written.stream()
                .map(one -> new ToldRound(
                        one.id(),
                        one.kind(),
                        one.heldOn(),
                        new RoundWords(one.wentWell(), one.wasHard(), one.nextTime()),
                        felt.getOrDefault(one.id().value(), List.of())))
                .toList();
    }
}
