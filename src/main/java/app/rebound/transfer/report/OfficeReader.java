package app.rebound.transfer.report;

import app.rebound.application.Outcome;
import app.rebound.application.StoredTurn.TurnKind;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.transfer.report.OfficeReport.Line;
import app.rebound.transfer.report.OfficeReport.RoundStep;
import app.rebound.transfer.report.OfficeReport.Sent;
import app.rebound.transfer.report.OfficeReport.Step;
import app.rebound.transfer.report.OfficeReport.TurnStep;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the proof of a search: three statements, however much of it there is. */
@Repository
@Transactional(readOnly = true)
class OfficeReader {

    /** Sent, heard of or met about in the time. */
    private static final String WITHIN = """
             (a.appliedOn between :first and :last or a.closedOn between :first and :last
                or exists (select 1 from Round x where x.applicationId = a.id and x.heldOn between :first and :last))
            """;

    private static final Comparator<Step> BY_DAY = Comparator.comparing(Step::on);

    private final EntityManager entityManager;

    OfficeReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    OfficeReport read(ReportFilter filter) {
        var steps = new HashMap<UUID, List<Step>>();
        var rounds = rounds(filter);
        rounds.forEach(one -> add(steps, one.application(), one.step()));
        turns(filter).forEach(one -> add(steps, one.application(), one.step()));
        var lines = sent(filter).stream()
                .map(one -> new Line(one, told(one, steps.getOrDefault(one.id(), List.of()))))
                .toList();
        var ended = new EnumMap<Outcome, Long>(Outcome.class);
        lines.stream()
                .map(Line::application)
                .filter(one -> filter.covers(one.closedOn()))
                .forEach(one -> ended.merge(one.outcome(), 1L, Long::sum));
        return new OfficeReport(
                lines,
                lines.stream()
                        .filter(line -> filter.covers(line.application().appliedOn()))
                        .count(),
                rounds.stream().filter(one -> filter.covers(one.step().on())).count(),
                ended);
    }

    /** How it stands is said apart: the step that led there is not said again. */
    private static List<Step> told(Sent application, List<Step> steps) {
        return steps.stream()
                .filter(step -> !(step instanceof TurnStep turn
                        && turn.kind().name().equals(application.outcome().name())
                        && turn.on().equals(application.closedOn())))
                .sorted(BY_DAY)
                .toList();
    }

    private List<Sent> sent(ReportFilter filter) {
        return asked(
                        filter,
                        "select new app.rebound.transfer.report.OfficeReport$Sent(a.id.value, a.named, a.role, a.source,"
                                + " a.appliedOn, a.stage, a.outcome, a.closedOn) from JobApplication a where",
                        " order by coalesce(a.appliedOn, a.closedOn), a.companyKey, a.id.value",
                        Sent.class)
                .getResultList();
    }

    /** A step, and whose it is. */
    record StepOf<S extends Step>(UUID application, S step) {}

    private List<StepOf<RoundStep>> rounds(ReportFilter filter) {
        return asked(
                        filter,
                        "select a.id.value, r.heldOn, r.kind, r.result"
                                + " from Round r join JobApplication a on a.id = r.applicationId where",
                        " order by r.heldOn, r.id.value",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new StepOf<>(
                        (UUID) row[0], new RoundStep((LocalDate) row[1], (RoundKind) row[2], (RoundResult) row[3])))
                .toList();
    }

    private List<StepOf<TurnStep>> turns(ReportFilter filter) {
        return asked(
                        filter,
                        "select a.id.value, t.turnedOn, t.kind"
                                + " from Turn t join JobApplication a on a.id = t.applicationId where",
                        " order by t.id",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new StepOf<>((UUID) row[0], new TurnStep((LocalDate) row[1], (TurnKind) row[2])))
                .toList();
    }

    private <T> TypedQuery<T> asked(ReportFilter filter, String what, String order, Class<T> type) {
        var query = entityManager.createQuery(what + (filter.isOpen() ? " 1 = 1" : WITHIN) + order, type);
        if (!filter.isOpen()) {
            query.setParameter("first", filter.firstDay()).setParameter("last", filter.lastDay());
        }
        return query;
    }

    private static void add(Map<UUID, List<Step>> steps, UUID application, Step step) {
        steps.computeIfAbsent(application, none -> new ArrayList<>()).add(step);
    }
}
