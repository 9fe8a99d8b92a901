package app.rebound.insight.fact;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import app.rebound.compass.fit.Fit;
import app.rebound.feedback.Polarity;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.AskedFact;
import app.rebound.insight.fact.JournalFacts.FeelingFact;
import app.rebound.insight.fact.JournalFacts.GoalFact;
import app.rebound.insight.fact.JournalFacts.LookedAtFact;
import app.rebound.insight.fact.JournalFacts.ReasonFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.fact.JournalFacts.ThemeFact;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.KeptReads;
import app.rebound.rejection.feeling.Moment;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
public class FactReader {

    private final EntityManager entityManager;
    private final PracticeReader practice;
    private final ResilienceReader resilience;
    private final JournalDay journalDay;
    private final KeptReads kept;

    FactReader(
            EntityManager entityManager,
            PracticeReader practice,
            ResilienceReader resilience,
            JournalDay journalDay,
            KeptReads kept) {
        this.entityManager = entityManager;
        this.practice = practice;
        this.resilience = resilience;
        this.journalDay = journalDay;
        this.kept = kept;
    }

    /** An application by itself. */
    record Tried(
            UUID id,
            String company,
            String role,
            Stage stage,
            Outcome outcome,
            @Nullable Source source,
            @Nullable LocalDate appliedOn,
            @Nullable LocalDate closedOn) {

        ApplicationFact ending(@Nullable Heard heard, @Nullable Fit fit) {
            return new ApplicationFact(
                    id,
                    company,
                    role,
                    stage,
                    outcome,
                    source,
                    appliedOn,
                    heard == null ? null : heard.id(),
                    heard == null ? null : heard.on(),
                    closedOn,
                    fit);
        }
    }

    /** A rejection by itself. */
    record Heard(UUID id, UUID application, LocalDate on) {}

    /** How an application fits the compass. */
    record Fitting(UUID application, Fit fit) {}

    /** A round by itself. */
    record Held(
            UUID id,
            UUID application,
            RoundKind kind,
            LocalDate on,
            RoundResult result,
            @Nullable Short prepared,
            @Nullable Short answers,
            @Nullable Short knowledge,
            @Nullable Short bodyLanguage,
            @Nullable Short demeanour,
            @Nullable Short rapport) {

        boolean wasHeld(@Nullable LocalDate closedOn, LocalDate today) {
            return !on.isAfter(today) && (closedOn == null || !on.isAfter(closedOn) || result != RoundResult.WAITING);
        }

        RoundFact asking(List<Asked> questions) {
            return new RoundFact(
                    id,
                    application,
                    kind,
                    on,
                    result,
                    prepared,
                    answers,
                    knowledge,
                    bodyLanguage,
                    demeanour,
                    rapport,
                    questions.size(),
                    (int) questions.stream()
                            .filter(question -> question.went() == Went.STRUGGLED)
                            .count());
        }
    }

    /** A question whose answer was marked. */
    record Asked(UUID id, UUID round, Went went) {}

    /** An emotion rating at its moment in time. */
    record Felt(UUID rejection, String emotion, @Nullable Short intensity, Moment moment, Instant at) {}

    /** A theme that a person can read. */
    record Named(UUID id, String label) {}

    /** A confirmed theme of a rejection. */
    record Mentioned(
            UUID rejection,
            UUID theme,
            Polarity polarity,
            @Nullable UUID note) {}

    /** A note by itself. */
    record Noted(UUID id, UUID rejection, LocalDate receivedOn) {}

    /** An id by itself. */
    record Only(UUID id) {}

    /** The facts of the current journal, looked at on a day. */
    public JournalFacts read(LocalDate today) {
        return kept.part(FactReader.class, today, () -> readAnew(today));
    }

    private JournalFacts readAnew(LocalDate today) {
        var tried = all(Tried.class, """
                (a.id.value, a.company, a.role, a.stage, a.outcome, a.source, a.appliedOn, a.closedOn) from JobApplication a
                """);
        // After the applications: what is not theirs is of a removed one.
        var heard = byApplication(all(Heard.class, "(r.id.value, r.applicationId.value, r.heardOn) from Rejection r"));
        var fits =
                all(Fitting.class, "(f.applicationId.value, f.fit) from ApplicationFit f where f.fit is not null")
                        .stream()
                        .collect(Collectors.toMap(Fitting::application, Fitting::fit));
        var applications = tried.stream()
                .map(application -> application.ending(heard.remove(application.id()), fits.get(application.id())))
                .toList();
        // Of one that was taken back, or never was one, all is still there, and no longer counts.
        var counted = applications.stream()
                .map(ApplicationFact::rejection)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var reasons = all(
                ReasonFact.class,
                "(f.rejectionId.value, f.saidBy, f.reason, f.label, f.control) from RejectionReason f");
        var notes = all(Noted.class, "(n.id.value, n.rejectionId.value, n.receivedOn) from FeedbackNote n");
        var rounds = all(Held.class, """
                (r.id.value, r.applicationId.value, r.kind, r.heldOn, r.result, r.ratings.prepared, r.ratings.answers,
                 r.ratings.knowledge, r.ratings.bodyLanguage, r.ratings.demeanour, r.ratings.rapport) from Round r
                """);
        var questions =
                all(Asked.class, "(q.id, q.round.id.value, q.went) from RoundQuestion q where q.went is not null");
        var known = tried.stream().collect(Collectors.toMap(Tried::id, Function.identity()));
        return new JournalFacts(
                applications,
                held(rounds, questions, known, today),
                of(counted, reasons, ReasonFact::rejection),
                of(counted, feelings(), FeelingFact::rejection),
                of(counted, themes(notes), ThemeFact::rejection),
                of(counted, lookedAt(notes), LookedAtFact::rejection),
                rounds.stream()
                        .filter(round -> round.on().isAfter(today))
                        .map(Held::application)
                        .collect(Collectors.toSet()),
                all(
                        GoalFact.class,
                        "(g.id.value, g.themeId.value, g.title, g.startedOn, g.closedOn) from Goal g where g.themeId.value is not null"),
                all(
                        AskedFact.class,
                        "(q.finding, q.askedOn, q.ofAll) from AskedQuestion q order by q.askedOn, q.id.value"),
                practice.read(hard(rounds, questions, known)),
                kept.part(ResilienceReader.class, today, () -> resilience.read(today)),
                today);
    }

    /** Those that were held: neither ahead, nor after the end of their application. */
    private static List<RoundFact> held(
            List<Held> rounds, List<Asked> asked, Map<UUID, Tried> applications, LocalDate today) {
        var questions = asked.stream().collect(Collectors.groupingBy(Asked::round));
        return rounds.stream()
                .filter(round -> {
                    var application = applications.get(round.application());
                    return application != null && round.wasHeld(application.closedOn(), today);
                })
                .map(round -> round.asking(questions.getOrDefault(round.id(), List.of())))
                .toList();
    }

    /** The questions the person struggled with, whatever became of the round. */
    private static List<UUID> hard(List<Held> rounds, List<Asked> questions, Map<UUID, Tried> applications) {
        var kept = rounds.stream()
                .filter(round -> applications.containsKey(round.application()))
                .map(Held::id)
                .collect(Collectors.toSet());
        return questions.stream()
                .filter(question -> question.went() == Went.STRUGGLED && kept.contains(question.round()))
                .map(Asked::id)
                .toList();
    }

    private List<FeelingFact> feelings() {
        return all(
                        Felt.class,
                        "(f.rejectionId.value, f.emotion, f.intensity, f.moment, f.ratedAt) from EmotionRating f")
                .stream()
                .sorted(Comparator.comparing(Felt::at))
                .map(felt -> new FeelingFact(
                        felt.rejection(), felt.emotion(), felt.intensity(), felt.moment(), journalDay.of(felt.at())))
                .toList();
    }

    private List<ThemeFact> themes(List<Noted> notes) {
        var received = notes.stream().collect(Collectors.toMap(Noted::id, Noted::receivedOn));
        var mentions = all(Mentioned.class, """
                (f.rejectionId.value, f.themeId.value, f.polarity, f.noteId.value) from ThemeMention f
                where f.state = CONFIRMED
                """);
        var labels = all(Named.class, "(t.id.value, t.label) from Theme t").stream()
                .collect(Collectors.toMap(Named::id, Named::label));
        // Of a note that was removed, the mentions are still there, and no longer count.
        return mentions.stream()
                .filter(mention -> mention.note() == null || received.containsKey(mention.note()))
                .map(mention -> new ThemeFact(
                        mention.rejection(),
                        mention.theme(),
                        labels.getOrDefault(mention.theme(), ""),
                        mention.polarity(),
                        mention.note() == null ? null : received.get(mention.note())))
                .toList();
    }

    private List<LookedAtFact> lookedAt(List<Noted> notes) {
        return Stream.concat(
                        all(Only.class, "(f.rejectionId.value) from Reflection f").stream()
                                .map(reflection -> new LookedAtFact(reflection.id(), null)),
                        notes.stream().map(note -> new LookedAtFact(note.rejection(), note.receivedOn())))
                .toList();
    }

    private static Map<UUID, Heard> byApplication(List<Heard> rejections) {
        var heard = new HashMap<UUID, Heard>(rejections.size() * 2);
        rejections.forEach(rejection -> heard.put(rejection.application(), rejection));
        return heard;
    }

    private static <F> List<F> of(Set<UUID> counted, List<F> facts, Function<F, UUID> rejection) {
        return facts.stream()
                .filter(fact -> counted.contains(rejection.apply(fact)))
                .toList();
    }

    private <F> List<F> all(Class<F> type, String rest) {
        return kept.part(
                FactReader.class,
                rest,
                () -> entityManager
                        .createQuery("select new " + type.getName() + rest, type)
                        .getResultList());
    }
}
