package app.rebound.rejection.round;

import app.rebound.application.StoredApplication;
import app.rebound.application.preparation.BriefPart;
import app.rebound.application.preparation.BriefPart.Section;
import app.rebound.application.preparation.BriefSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What went well in the rounds that were passed, to read before the next one. */
@Component
class PassedRounds implements BriefSource {

    private static final Limit MOST = Limit.of(3);

    private final RoundReflections reflections;
    private final Clock clock;

    PassedRounds(RoundReflections reflections, Clock clock) {
        this.reflections = reflections;
        this.clock = clock;
    }

    @Override
    public List<BriefPart> partsOf(StoredApplication application) {
        var passed = reflections.passed(LocalDate.now(clock), MOST);
        return passed.isEmpty() ? List.of() : List.of(new BriefPart(Section.CONFIDENCE, "rounds/brief-passed", passed));
    }
}
