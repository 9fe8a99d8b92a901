package app.rebound.transfer.report.share;

import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.text.Digest;
import app.rebound.platform.text.Secrets;
import app.rebound.transfer.report.ReportFilter;
import app.rebound.transfer.report.ReportFilter.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports that are shown by a link. Of the secret part of a link only a digest is kept, so that whoever reads the database
 * opens nothing with it. Whose a link is can be asked for all journals, since whoever opens one has none.
 */
@Repository
@Profile("hosted")
class SharedReports {

    private static final String SELECT =
            "select id, shown_to, first_day, last_day, parts, made_at, ends_at from shared_report ";

    private final JdbcClient jdbc;
    private final CurrentJournal journal;
    private final Clock clock;

    SharedReports(JdbcClient jdbc, CurrentJournal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** A link as somebody opens it: whose journal it shows. */
    record Opened(UUID journal, SharedReport report) {}

    /**
     * Shows a report of the current journal, and answers the secret part of its link: it can be had this once. The same item
     * sent twice is one report, and the later link is the one that is good.
     */
    @Transactional
    String show(UUID item, @Nullable String shownTo, ReportFilter shown, LocalDate last, Duration time) {
        var secret = Secrets.next();
        var now = now();
        jdbc.sql("""
                        insert into shared_report (id, journal_id, token_hash, shown_to, first_day, last_day, parts, made_at, ends_at)
                        values (:id, :journal, :hash, :to, :first, :last, :parts, :now, :ends)
                        on conflict (id) do update
                        set token_hash = :hash, shown_to = :to, first_day = :first, last_day = :last, parts = :parts, ends_at = :ends
                        where shared_report.journal_id = :journal
                        """)
                .param("id", item)
                .param("journal", journal.id())
                .param("hash", Digest.of(secret))
                .param("to", shownTo, Types.VARCHAR)
                .param("first", shown.from(), Types.DATE)
                .param("last", last)
                .param("parts", shown.parts().stream().map(Part::name).collect(Collectors.joining(",")))
                .param("now", now)
                .param("ends", now.plus(time))
                .update();
        return secret;
    }

    /** Those of the current journal that have not ended, the newest first. */
    @Transactional(readOnly = true)
    List<SharedReport> all() {
        return jdbc.sql(SELECT + "where journal_id = ? and ends_at > ? order by made_at desc, id")
                .params(journal.id(), now())
                .query(SharedReports::report)
                .list();
    }

    /** When those of the current journal were opened, the latest first. */
    @Transactional(readOnly = true)
    Map<UUID, List<Instant>> openings() {
        return jdbc
                .sql("""
                        select o.shared_report_id, o.opened_at from shared_report_opening o
                        join shared_report r on r.id = o.shared_report_id where r.journal_id = ? order by o.opened_at desc
                        """)
                .param(journal.id())
                .query((row, number) ->
                        Map.entry(row.getObject("shared_report_id", UUID.class), moment(row, "opened_at")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Takes one of the current journal back; whoever opens the link from now on sees nothing. */
    @Transactional
    void end(UUID id) {
        jdbc.sql("delete from shared_report where id = ? and journal_id = ?")
                .params(id, journal.id())
                .update();
    }

    /** What a link shows, unless it has ended or the account is closed. */
    @Transactional(readOnly = true)
    Optional<Opened> find(String secret) {
        return jdbc.sql(SELECT.replace("select ", "select journal_id, ") + """
                        where token_hash = ? and ends_at > ? and not exists (
                          select 1 from account where account.journal_id = shared_report.journal_id and account.closed)
                        """)
                .params(Digest.of(secret), now())
                .query((row, number) -> new Opened(row.getObject("journal_id", UUID.class), report(row, number)))
                .optional();
    }

    /** Notes that a report was opened, once for each minute. */
    @Transactional
    void noteOpening(SharedReport report) {
        jdbc.sql("insert into shared_report_opening (shared_report_id, opened_at) values (?, ?) on conflict do nothing")
                .params(report.id(), now().truncatedTo(ChronoUnit.MINUTES))
                .update();
    }

    /** The same on every machine. */
    @Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT1H")
    void forget() {
        jdbc.sql("delete from shared_report where ends_at < ?").param(now()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static SharedReport report(ResultSet row, int number) throws SQLException {
        return new SharedReport(
                row.getObject("id", UUID.class),
                row.getString("shown_to"),
                ReportFilter.forCoach(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        parts(row.getString("parts"))),
                moment(row, "made_at"),
                moment(row, "ends_at"));
    }

    private static EnumSet<Part> parts(String text) {
        return Arrays.stream(Part.values())
                .filter(part -> Arrays.asList(text.split(",")).contains(part.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
