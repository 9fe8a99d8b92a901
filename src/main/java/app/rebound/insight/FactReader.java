package app.rebound.insight;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.feedback.Polarity;
import app.rebound.insight.JournalFacts.ApplicationFact;
import app.rebound.insight.JournalFacts.FeelingFact;
import app.rebound.insight.JournalFacts.GoalFact;
import app.rebound.insight.JournalFacts.ReasonFact;
import app.rebound.insight.JournalFacts.ThemeFact;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the facts of the current journal. Each table is read by itself, from one index, and what belongs together is put
 * together here: joined in the database, the same facts cost ten times as much. The queries go through JPA, so that the
 * tenant filter holds, and name other modules' entities in the query language alone.
 */
@Repository
@Transactional(readOnly = true)
class FactReader {

    private final EntityManager entityManager;

    FactReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** An application by itself. */
    record Tried(
            UUID id,
            String company,
            Stage stage,
            Outcome outcome,
            @Nullable LocalDate appliedOn,
            boolean sample) {

        ApplicationFact ending(@Nullable Heard heard) {
            return new ApplicationFact(
                    id,
                    company,
                    stage,
                    outcome,
                    appliedOn,
                    heard == null ? null : heard.id(),
                    heard == null ? null : heard.on(),
                    sample);
        }
    }

    /** A rejection by itself. */
    record Heard(UUID id, UUID application, LocalDate on) {}

    /** A theme that a person can read. */
    record Named(UUID id, String label) {}

    /** A confirmed theme of a rejection. */
    record Mentioned(UUID rejection, UUID theme, Polarity polarity) {}

    JournalFacts read(LocalDate today) {
        var tried = all(Tried.class, """
                (a.id.value, a.company, a.stage, a.outcome, a.appliedOn, a.sample) from JobApplication a
                """);
        // After the applications: what is not theirs is of a removed one, and so is all that hangs on it.
        var heard = byApplication(all(Heard.class, "(r.id.value, r.applicationId.value, r.heardOn) from Rejection r"));
        var applications = tried.stream()
                .map(application -> application.ending(heard.remove(application.id())))
                .toList();
        var removed = heard.values().stream().map(Heard::id).collect(Collectors.toSet());
        var reasons = all(
                ReasonFact.class,
                "(f.rejectionId.value, f.saidBy, f.reason, f.label, f.control) from RejectionReason f");
        var feelings = all(FeelingFact.class, """
                        (f.rejectionId.value, f.emotion, f.intensity, f.moment) from EmotionRating f
                        order by f.ratedAt
                        """);
        return new JournalFacts(
                applications,
                without(removed, reasons, ReasonFact::rejection),
                without(removed, feelings, FeelingFact::rejection),
                without(removed, themes(), ThemeFact::rejection),
                all(
                        GoalFact.class,
                        "(g.id.value, g.themeId.value) from Goal g where g.status = ACTIVE and g.themeId.value is not null"),
                today);
    }

    private List<ThemeFact> themes() {
        // Of a note that was removed, the mentions are still there, and no longer count.
        var mentions = all(Mentioned.class, """
                (f.rejectionId.value, f.themeId.value, f.polarity) from ThemeMention f
                left join FeedbackNote n on n.id = f.noteId
                where f.state = CONFIRMED and (f.noteId.value is null or n.id.value is not null)
                """);
        var labels = all(Named.class, "(t.id.value, t.label) from Theme t").stream()
                .collect(Collectors.toMap(Named::id, Named::label));
        return mentions.stream()
                .map(mention -> new ThemeFact(
                        mention.rejection(),
                        mention.theme(),
                        labels.getOrDefault(mention.theme(), ""),
                        mention.polarity()))
                .toList();
    }

    private static Map<UUID, Heard> byApplication(List<Heard> rejections) {
        var heard = new HashMap<UUID, Heard>(rejections.size() * 2);
        rejections.forEach(rejection -> heard.put(rejection.application(), rejection));
        return heard;
    }

    private static <F> List<F> without(Set<UUID> removed, List<F> facts, Function<F, UUID> rejection) {
        return removed.isEmpty()
                ? facts
                : facts.stream()
                        .filter(fact -> !removed.contains(rejection.apply(fact)))
                        .toList();
    }

    private <F> List<F> all(Class<F> type, String rest) {
        return entityManager
                .createQuery("select new " + type.getName() + rest, type)
                .getResultList();
    }
}
