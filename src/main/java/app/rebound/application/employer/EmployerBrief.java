package app.rebound.application.employer;

import app.rebound.application.StoredApplication;
import app.rebound.application.preparation.BriefPart;
import app.rebound.application.preparation.BriefPart.Section;
import app.rebound.application.preparation.BriefSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is noted of the employer, in the brief for the day. */
@Component
class EmployerBrief implements BriefSource {

    private final EmployerNoteJournal notes;

    EmployerBrief(EmployerNoteJournal notes) {
        this.notes = notes;
    }

    @Override
    public List<BriefPart> partsOf(StoredApplication application) {
        var noted = notes.ofEmployerOf(application.id());
        return noted.isEmpty()
                ? List.of()
                : List.of(new BriefPart(Section.RESEARCH, "applications/brief-employer", noted));
    }
}
