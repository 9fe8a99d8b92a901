package app.rebound.support;

import app.rebound.platform.today.Milestone;
import app.rebound.platform.today.Milestones;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** That the person reached out. A win can be shared, so it does not say to whom. */
@Component
class ReachedOut implements Milestones {

    private final SupporterContacts contacts;

    ReachedOut(SupporterContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<Milestone> between(LocalDate first, LocalDate last) {
        return contacts.between(first, last).stream()
                .map(contact -> new Milestone(
                        "reached-out:" + contact.id(),
                        contact.on(),
                        "milestone.reachedOut",
                        List.of(),
                        "/support/" + contact.supporter()))
                .toList();
    }
}
