package app.rebound.transfer;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.StoredApplication.NextStep;
import app.rebound.application.preparation.ResearchDetails;
import app.rebound.application.preparation.ResearchJournal;
import app.rebound.platform.journal.JournalDay;
import app.rebound.transfer.SampleStory.Prospect;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The applications of the sample journey that are open, or ended without a rejection. */
@Component
@Transactional
class SampleProspects {

    private final ApplicationJournal applications;
    private final SampleDays days;
    private final ResearchJournal research;
    private final JournalDay journalDay;

    SampleProspects(ApplicationJournal applications, SampleDays days, ResearchJournal research, JournalDay journalDay) {
        this.applications = applications;
        this.days = days;
        this.research = research;
        this.journalDay = journalDay;
    }

    void add(Prospect prospect) {
        var id = ApplicationId.next();
        applications.add(
                id,
                new ApplicationDetails(
                        prospect.company(),
                        prospect.role(),
                        prospect.stage(),
                        prospect.source(),
                        ago(prospect.appliedDaysAgo()),
                        null),
                nextStep(prospect),
                true);
        prospect.rounds().forEach(round -> days.add(round, id));
        if (prospect.research() != null) {
            research.save(id, null, new ResearchDetails(prospect.research(), prospect.fit(), prospect.readiness()));
        }
        applications.tellWhatWorked(id, applications.get(id).version(), prospect.worked());
        if (prospect.outcome() != null && prospect.closedDaysAgo() != null) {
            applications.close(id, prospect.outcome(), ago(prospect.closedDaysAgo()));
        }
    }

    private @Nullable NextStep nextStep(Prospect prospect) {
        var in = prospect.nextStepInDays();
        return prospect.nextStep() == null ? null : new NextStep(prospect.nextStep(), in == null ? null : ago(-in));
    }

    private LocalDate ago(int days) {
        return journalDay.today().minusDays(days);
    }
}
