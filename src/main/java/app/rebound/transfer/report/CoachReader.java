package app.rebound.transfer.report;

import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import app.rebound.goal.GoalStatus;
import app.rebound.transfer.report.CoachReport.Asked;
import app.rebound.transfer.report.CoachReport.Felt;
import app.rebound.transfer.report.CoachReport.FeltLine;
import app.rebound.transfer.report.CoachReport.GoalLine;
import app.rebound.transfer.report.CoachReport.StepLine;
import app.rebound.transfer.report.CoachReport.Talk;
import app.rebound.transfer.report.CoachReport.ThemeLine;
import app.rebound.transfer.report.CoachReport.ThoughtLine;
import app.rebound.transfer.report.CoachReport.Written;
import app.rebound.transfer.report.ReportFilter.Part;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a coach is told: one statement for each part of it. */
@Repository
@Transactional(readOnly = true)
public class CoachReader {

    private static final String TALKS = """
            select r.id.value, r.heldOn, a.named, a.role, r.kind, r.result, r.meeting.people, q.text, q.went, q.note
            from Round r join JobApplication a on a.id = r.applicationId left join r.questions q
            where r.heldOn between :first and :last order by r.heldOn, r.id.value, q.place
            """;

    private static final String THEMES = """
            select new app.rebound.transfer.report.CoachReport$ThemeLine(t.label, m.polarity, count(distinct r.id.value))
            from ThemeMention m join Theme t on t.id = m.themeId join Ending r on r.id = m.rejectionId
            join JobApplication a on a.id = r.applicationId left join FeedbackNote n on n.id = m.noteId
            where m.state = CONFIRMED and (m.noteId.value is null or n.id.value is not null)
                and r.heardOn between :first and :last
            group by t.label, m.polarity order by count(distinct r.id.value) desc, t.label, m.polarity
            """;

    private static final String GOALS = """
            select g.id.value, g.title, g.measure, g.status, g.startedOn, g.dueOn, g.closedOn, s.text, s.doneOn
            from Goal g left join g.steps s
            where g.startedOn <= :last and (g.closedOn is null or g.closedOn >= :first)
            order by g.startedOn, g.id.value, s.place, s.id
            """;

    private static final String FEELINGS = """
            select r.id.value, r.heardOn, a.named, e.emotion, e.intensity from EmotionRating e
            join Ending r on r.id = e.rejectionId join JobApplication a on a.id = r.applicationId
            where e.moment = FIRST and r.heardOn between :first and :last order by r.heardOn, r.id.value, e.id
            """;

    private static final String THOUGHTS = """
            select new app.rebound.transfer.report.CoachReport$ThoughtLine(t.startedOn, t.thought, t.balanced)
            from ThoughtRecord t where t.startedOn between :first and :last and t.thought is not null
            order by t.startedOn, t.id.value
            """;

    private static final String DAYS = """
            select new app.rebound.transfer.report.CoachReport$Written(d.writtenOn, d.words)
            from DayLine d where d.writtenOn between :first and :last order by d.writtenOn, d.id.value
            """;

    private final EntityManager entityManager;
    private final ToldFindings findings;

    CoachReader(EntityManager entityManager, ToldFindings findings) {
        this.entityManager = entityManager;
        this.findings = findings;
    }

    /** The report of the current journal. */
    CoachReport read(ReportFilter filter) {
        var parts = filter.parts();
        return read(filter, findings.told(parts.contains(Part.FEELINGS) && parts.contains(Part.THOUGHTS)));
    }

    /** The report without what is counted over the whole journal, before its days and after them. */
    public CoachReport readDays(ReportFilter filter) {
        return read(filter, List.of());
    }

    private CoachReport read(ReportFilter filter, List<ToldFinding> told) {
        var parts = filter.parts();
        return new CoachReport(
                talks(filter),
                lines(THEMES, filter, ThemeLine.class),
                goals(filter),
                told,
                parts.contains(Part.FEELINGS) ? feelings(filter) : List.of(),
                parts.contains(Part.THOUGHTS) ? lines(THOUGHTS, filter, ThoughtLine.class) : List.of(),
                parts.contains(Part.DAYS) ? lines(DAYS, filter, Written.class) : List.of());
    }

    private List<Talk> talks(ReportFilter filter) {
        var withPeople = filter.parts().contains(Part.PEOPLE);
        return grouped(
                TALKS,
                filter,
                row -> row[7] == null ? null : new Asked((String) row[7], (Went) row[8], (String) row[9]),
                (row, questions) -> new Talk(
                        (UUID) row[0],
                        (LocalDate) row[1],
                        (String) row[2],
                        (String) row[3],
                        (RoundKind) row[4],
                        (RoundResult) row[5],
                        withPeople ? (String) row[6] : null,
                        questions));
    }

    private List<GoalLine> goals(ReportFilter filter) {
        return grouped(
                GOALS,
                filter,
                row -> row[7] == null ? null : new StepLine((String) row[7], (LocalDate) row[8]),
                (row, steps) -> new GoalLine(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (GoalStatus) row[3],
                        (LocalDate) row[4],
                        (LocalDate) row[5],
                        (LocalDate) row[6],
                        steps));
    }

    private List<FeltLine> feelings(ReportFilter filter) {
        return grouped(
                FEELINGS,
                filter,
                row -> new Felt((String) row[3], (Short) row[4]),
                (row, felt) -> new FeltLine((UUID) row[0], (LocalDate) row[1], (String) row[2], felt));
    }

    private <T> List<T> lines(String query, ReportFilter filter, Class<T> type) {
        return entityManager
                .createQuery(query, type)
                .setParameter("first", filter.firstDay())
                .setParameter("last", filter.lastDay())
                .getResultList();
    }

    /** Rows that begin with the same id are one line, each with something of its own. */
    private <P, T> List<T> grouped(
            String query,
            ReportFilter filter,
            Function<@Nullable Object[], @Nullable P> part,
            BiFunction<@Nullable Object[], List<P>, T> line) {
        var first = new LinkedHashMap<@Nullable Object, @Nullable Object[]>();
        var parts = new LinkedHashMap<@Nullable Object, List<P>>();
        for (var row : lines(query, filter, Object[].class)) {
            first.putIfAbsent(row[0], row);
            var among = parts.computeIfAbsent(row[0], none -> new ArrayList<>());
            var one = part.apply(row);
            if (one != null) {
                among.add(one);
            }
        }
        return first.entrySet().stream()
                .map(entry -> line.apply(entry.getValue(), parts.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
