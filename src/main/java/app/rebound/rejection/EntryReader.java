package app.rebound.rejection;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationLog;
import app.rebound.application.Stage;
import app.rebound.application.StoredTurn.TurnKind;
import app.rebound.platform.NotFound;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads entries of the current journal together with their applications. */
@Service
@Transactional(readOnly = true)
public class EntryReader {

    /** So much is read with the answers. */
    private static final int WITH_THEM = 3;

    private static final String WITH_OTHERS = """
            select r, a, f, %s
            from Ending r join JobApplication a on a.id = r.applicationId
            left join Reflection f on f.rejectionId = r.id left join fetch f.reasons
            where r.applicationId = (select e.applicationId from Ending e where e.id = :id)
            order by case when r.id = :id then 0 else 1 end, r.heardOn, r.id.value
            """;

    private final EntityManager entities;
    private final ApplicationLog applications;

    EntryReader(EntityManager entities, ApplicationLog applications) {
        this.entities = entities;
        this.applications = applications;
    }

    /**
     * An entry, then all others about endings of the same application in their order, each with what is
     * answered to what is asked of it, where that is not null. All of it is one statement, which reads the application and the
     * reflections too.
     *
     * @param asked HQL expressions about the ending {@code r}, its application {@code a} and its reflection {@code f}
     * @throws NotFound if there is no such entry
     */
    public Map<StoredRejection, Map<String, Object>> withOthers(RejectionId id, Collection<String> asked) {
        var found = new LinkedHashMap<StoredRejection, Map<String, Object>>();
        entities.createQuery(WITH_OTHERS.formatted(String.join(", ", asked)), Object[].class)
                .setParameter("id", id)
                .getResultList()
                .forEach(row -> found.putIfAbsent(read((Ending) row[0]), answers(asked, row)));
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return found;
    }

    private static Map<String, Object> answers(Collection<String> asked, Object[] row) {
        var answers = new HashMap<String, Object>();
        var next = WITH_THEM;
        for (var question : asked) {
            var answer = row[next++];
            if (answer != null) {
                answers.put(question, answer);
            }
        }
        return answers;
    }

    StoredRejection read(Ending rejection) {
        return read(rejection, applications.find(rejection.applicationId()).orElseThrow(NotFound::new));
    }

    private StoredRejection read(Ending rejection, ApplicationDetails application) {
        return new StoredRejection(
                rejection.id(),
                rejection.applicationId(),
                application,
                rejection.details(),
                rejection.kind(),
                rejection.takenBackOn(),
                tookBackAnOffer(rejection, application),
                rejection.returnOn(),
                rejection.version());
    }

    /** An offer that came after the employer was back is none that was there before. */
    private boolean tookBackAnOffer(Ending rejection, ApplicationDetails application) {
        if (rejection.kind().isQuiet() || application.stage() != Stage.OFFER) {
            return false;
        }
        return rejection.kind() == EndingKind.REJECTED
                || applications.turns(rejection.applicationId()).stream()
                        .takeWhile(turn ->
                                turn.kind() != TurnKind.TAKEN_BACK || !turn.on().equals(rejection.takenBackOn()))
                        .filter(turn -> turn.kind() == TurnKind.REJECTED || turn.kind() == TurnKind.OFFER_WITHDRAWN)
                        .reduce((before, last) -> last)
                        .filter(last -> last.kind() == TurnKind.OFFER_WITHDRAWN)
                        .isPresent();
    }
}
