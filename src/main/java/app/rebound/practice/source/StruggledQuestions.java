package app.rebound.practice.source;

import app.rebound.application.ApplicationId;
import app.rebound.practice.card.CardJournal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Questions that the person struggled with, read from the rounds they noted, to be made cards of. */
@Repository
@Transactional(readOnly = true)
public class StruggledQuestions {

    private static final String QUESTIONS = """
            select %s from Round r join r.questions q join JobApplication a on a.id = r.applicationId
            where q.went = STRUGGLED and %s
            order by r.heldOn desc, r.id.value, q.place
            """;

    private static final String WHOLE = """
            new app.rebound.practice.source.StruggledQuestion(
                q.id, q.text, q.note, r.applicationId, a.named, r.heldOn, false)
            """;

    private final EntityManager entities;
    private final CardJournal cards;

    StruggledQuestions(EntityManager entities, CardJournal cards) {
        this.entities = entities;
        this.cards = cards;
    }

    /**
     * Those that are no cards yet, the latest first. Questions and cards are read beside each other: joined, H2 goes through
     * all cards for each question.
     */
    List<StruggledQuestion> waiting(int most) {
        var cards = Set.copyOf(entities.createQuery("select c.id.value from PracticeCard c", UUID.class)
                .getResultList());
        var waiting = entities.createQuery(QUESTIONS.formatted("q.id", "1 = 1"), UUID.class)
                .getResultStream()
                .filter(question -> !cards.contains(question))
                .limit(most)
                .toList();
        return waiting.isEmpty()
                ? List.of()
                : questions("q.id in :ids").setParameter("ids", waiting).getResultList();
    }

    /** Those that are cards and those that are not, the latest first. */
    public List<StruggledQuestion> latest(int most) {
        return marked(questions("1 = 1").setMaxResults(most).getResultList());
    }

    /** Those of one application. */
    List<StruggledQuestion> of(ApplicationId application) {
        return marked(questions("r.applicationId = :application")
                .setParameter("application", application)
                .getResultList());
    }

    /** One of them, or null if the journal has no such question. */
    @Nullable
    StruggledQuestion find(UUID id) {
        return marked(questions("q.id = :id").setParameter("id", id).getResultList()).stream()
                .findFirst()
                .orElse(null);
    }

    private TypedQuery<StruggledQuestion> questions(String which) {
        return entities.createQuery(QUESTIONS.formatted(WHOLE, which), StruggledQuestion.class);
    }

    /** With those marked that are cards. */
    private List<StruggledQuestion> marked(List<StruggledQuestion> questions) {
        if (questions.isEmpty()) {
            return questions;
        }
        var cards = Set.copyOf(entities.createQuery(
                        "select c.id.value from PracticeCard c where c.id.value in :ids", UUID.class)
                .setParameter(
                        "ids", questions.stream().map(StruggledQuestion::id).toList())
                .getResultList());
        return questions.stream()
                .map(question -> cards.contains(question.id()) ? question.asCard() : question)
                .toList();
    }

    /** Makes cards of questions, and says of how many: those that are cards already stay as they are. */
    @Transactional
    int practise(List<StruggledQuestion> questions) {
        return (int) questions.stream()
                .filter(question -> cards.add(question.card(), question.details()))
                .count();
    }
}
