package app.rebound.application.preparation;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.platform.NotFound;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current journal has looked up before interviews. */
@Service
@Transactional
public class ResearchJournal {

    private final Researches researches;
    private final ApplicationJournal applications;

    ResearchJournal(Researches researches, ApplicationJournal applications) {
        this.researches = researches;
        this.applications = applications;
    }

    /** What is saved so far. */
    @Transactional(readOnly = true)
    public StoredResearch of(ApplicationId application) {
        return researches
                .findById(application)
                .map(Research::stored)
                .orElse(new StoredResearch(ResearchDetails.NONE, null));
    }

    /**
     * Saves what the person knows.
     *
     * @param version of the research that the person was looking at, null where nothing was saved
     * @throws NotFound if the journal has no such application
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void save(ApplicationId application, @Nullable Long version, ResearchDetails details) {
        applications.get(application);
        var before = researches.findForRevision(application);
        if (!Objects.equals(version, before.map(Research::version).orElse(null))) {
            throw new OptimisticLockingFailureException("The research has changed");
        }
        before.ifPresentOrElse(
                research -> research.revise(details),
                () -> researches.saveAndFlush(new Research(application, details)));
    }
}
