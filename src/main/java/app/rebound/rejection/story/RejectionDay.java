package app.rebound.rejection.story;

import app.rebound.application.ApplicationId;
import app.rebound.application.days.LastDay;
import app.rebound.rejection.RejectionJournal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An application that was rejected ended on the day the person heard. */
@Component
class RejectionDay implements LastDay {

    private final RejectionJournal journal;

    RejectionDay(RejectionJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<LocalDate> of(ApplicationId application) {
        return journal.of(application)
                .flatMap(journal::find)
                .map(rejection -> rejection.details().heardOn());
    }
}
