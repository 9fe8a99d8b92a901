package app.rebound.rejection.round;

import app.rebound.application.StoredApplication;
import app.rebound.application.preparation.BriefPart;
import app.rebound.application.preparation.BriefPart.Section;
import app.rebound.application.preparation.BriefSource;
import app.rebound.platform.journal.JournalDay;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What went well in the rounds that were passed, to read before the next one. */
@Component
class PassedRounds implements BriefSource {

    private static final Limit MOST = Limit.of(3);

    private final RoundReflections reflections;
    private final JournalDay journalDay;

    PassedRounds(RoundReflections reflections, JournalDay journalDay) {
        this.reflections = reflections;
        this.journalDay = journalDay;
    }

    @Override
    public List<BriefPart> partsOf(StoredApplication application) {
        var passed = reflections.passed(journalDay.today(), MOST);
        return passed.isEmpty() ? List.of() : List.of(new BriefPart(Section.CONFIDENCE, "rounds/brief-passed", passed));
    }
}
