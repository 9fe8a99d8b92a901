package app.rebound.practice.source;

import app.rebound.application.ApplicationId;
import app.rebound.practice.card.CardJournal;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Questions that the person struggled with, read from the rounds they noted, to be made cards of. */
@Repository
@Transactional(readOnly = true)
public class StruggledQuestions {

    private static final String QUESTIONS = """
            select new app.rebound.practice.source.StruggledQuestion(
                q.id, q.text, q.note, r.applicationId, a.named, r.heldOn, c.id.value is not null)
            from Round r join r.questions q
            join JobApplication a on a.id = r.applicationId
            left join PracticeCard c on c.id.value = q.id
            where q.went = STRUGGLED and %s
            order by r.heldOn desc, r.id.value, q.place
            """;

    private final EntityManager entities;
    private final CardJournal cards;

    StruggledQuestions(EntityManager entities, CardJournal cards) {
        this.entities = entities;
        this.cards = cards;
    }

    /** Those that are no cards yet, the latest first. */
    List<StruggledQuestion> waiting(int most) {
        return entities.createQuery(QUESTIONS.formatted("c.id.value is null"), StruggledQuestion.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that are cards and those that are not, the latest first. */
    public List<StruggledQuestion> latest(int most) {
        return entities.createQuery(QUESTIONS.formatted("1 = 1"), StruggledQuestion.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of one application. */
    List<StruggledQuestion> of(ApplicationId application) {
        return entities.createQuery(QUESTIONS.formatted("r.applicationId = :application"), StruggledQuestion.class)
                .setParameter("application", application)
                .getResultList();
    }

    /** One of them, or null if the journal has no such question. */
    @Nullable
    StruggledQuestion find(UUID id) {
        return entities.createQuery(QUESTIONS.formatted("q.id = :id"), StruggledQuestion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Makes cards of questions, and says of how many: those that are cards already stay as they are. */
    @Transactional
    int practise(List<StruggledQuestion> questions) {
        return (int) questions.stream()
                .filter(question -> cards.add(question.card(), question.details()))
                .count();
    }
}
