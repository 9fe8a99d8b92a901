package app.rebound.application.employer;

import app.rebound.application.ApplicationEvent.EmployerRenamed;
import app.rebound.application.ApplicationId;
import app.rebound.application.NameMatch;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovalWitness;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the notes about an employer stay when the application they hang on leaves it, as long as there is another one there. */
@Component
@Transactional
class StayingNotes implements RemovalWitness {

    private static final Limit ONE = Limit.of(1);

    private final EmployerNotes notes;

    StayingNotes(EmployerNotes notes) {
        this.notes = notes;
    }

    @Override
    public void changes(Removable kind, UUID id) {
        if (kind == Removable.APPLICATION) {
            var application = new ApplicationId(id);
            notes.companyOf(application).ifPresent(company -> move(application, company));
        }
    }

    /** Corrected or learned: if that was the only application there, its notes go along. */
    @EventListener
    void isCalledOtherwise(EmployerRenamed renamed) {
        move(renamed.application(), renamed.before());
    }

    private void move(ApplicationId application, String employer) {
        var leaving = notes.of(application);
        if (!leaving.isEmpty() && NameMatch.isKnown(employer)) {
            notes.others(NameMatch.employer(employer), application, ONE)
                    .forEach(other -> leaving.forEach(note -> note.moveTo(other)));
        }
    }
}
