package app.rebound.compass.fit;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which applications of the current journal fit its compass, as the person sees it. */
@Service
@Transactional
public class FitJournal {

    private final ApplicationFits fits;
    private final ApplicationJournal applications;
    private final JournalDay journalDay;

    FitJournal(ApplicationFits fits, ApplicationJournal applications, JournalDay journalDay) {
        this.fits = fits;
        this.applications = applications;
        this.journalDay = journalDay;
    }

    /** What was said of an application; nothing where it was never held against the compass. */
    @Transactional(readOnly = true)
    public StoredFit of(ApplicationId application) {
        return fits.findById(application)
                .map(ApplicationFit::stored)
                .orElseGet(() -> new StoredFit(FitDetails.NONE, null, null));
    }

    /**
     * Holds an application against the compass.
     *
     * @param version of what the person was looking at, null if there was nothing
     * @throws OptimisticLockingFailureException if it was saved elsewhere meanwhile
     * @throws NotFound if the journal has no such application
     */
    public void hold(ApplicationId application, @Nullable Long version, FitDetails details) {
        applications.get(application);
        var saved = fits.findForRevision(application).orElse(null);
        if (!Objects.equals(version, saved == null ? null : saved.version())) {
            throw new OptimisticLockingFailureException("The fit has changed");
        }
        var today = journalDay.today();
        if (saved == null) {
            fits.saveAndFlush(new ApplicationFit(application, details, today));
        } else {
            saved.judge(details, today);
        }
    }

    /** How many applications fit in each way; a way that none does is left out. */
    @Transactional(readOnly = true)
    public Map<Fit, Long> tally() {
        var tally = new EnumMap<Fit, Long>(Fit.class);
        fits.tallies().forEach(one -> tally.put(one.fit(), one.count()));
        return tally;
    }

    /**
     * Applications that were held against the compass, the latest first.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public Page<HeldApplication> held(int page, int size) {
        return fits.held(PageRequest.of(page - 1, size));
    }

    /**
     * Applications that were not yet, the newest first.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public Page<HeldApplication> waiting(int page, int size) {
        return fits.waiting(PageRequest.of(page - 1, size));
    }
}
