package app.rebound.account.room;

import app.rebound.account.HostedSite;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells how much room journals have and take. Past the tenant filter, and so it counts and measures, and reads nothing else. */
@Service
@Profile("hosted")
public class Rooms {

    private static final String ROOM = """
            select a.id,
              (select count(*) from job_application p where p.journal_id = j.id and p.removed_at is null) as applications,
              coalesce(a.most_applications, :applications) as most_applications,
              j.measured_bytes / 1000000 as megabytes, coalesce(a.most_megabytes, :megabytes) as most_megabytes
            from account a join journal j on j.id = a.journal_id
            """;

    private static final int MEASURED_AT_ONCE = 50;

    private final JdbcClient jdbc;
    private final HostedSite site;
    private final TransactionTemplate transaction;
    private @Nullable String bytes;

    Rooms(JdbcClient jdbc, HostedSite site, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.site = site;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The room of a journal; empty where it belongs to no account, as the sample journey does. */
    Optional<Room> of(UUID journal) {
        return read("where j.id = :id", journal).values().stream().findFirst();
    }

    /** Refuses what has come in all at once and is too much. */
    void check(UUID journal) {
        of(journal)
                .filter(room -> room.applications() > room.mostApplications())
                .ifPresent(room -> {
                    throw new RoomIsFull();
                });
    }

    /** The room of each account. */
    public Map<UUID, Room> of(List<UUID> accounts) {
        return accounts.isEmpty() ? Map.of() : read("where a.id in (:id)", accounts);
    }

    private Map<UUID, Room> read(String which, Object id) {
        var rooms = new HashMap<UUID, Room>();
        jdbc.sql(ROOM + which)
                .param("applications", site.mostApplications())
                .param("megabytes", site.mostMegabytes())
                .param("id", id)
                .query((row, number) -> rooms.put(
                        row.getObject("id", UUID.class),
                        new Room(
                                row.getLong("applications"),
                                row.getLong("most_applications"),
                                row.getLong("megabytes"),
                                row.getLong("most_megabytes"))))
                .list();
        return rooms;
    }

    /** Gives an account other room than everyone has; with null, as much as everyone. */
    public void give(UUID account, @Nullable Integer applications, @Nullable Integer megabytes) {
        jdbc.sql("update account set most_applications = :applications, most_megabytes = :megabytes where id = :id")
                .param("applications", applications, Types.INTEGER)
                .param("megabytes", megabytes, Types.INTEGER)
                .param("id", account)
                .update();
    }

    /** Measures what was written since it was last measured; of two instances, each takes other journals. */
    @Scheduled(initialDelayString = "PT4M", fixedDelayString = "PT1H")
    public void measure() {
        while (measureSome() == MEASURED_AT_ONCE) {
            // There are more.
        }
    }

    private int measureSome() {
        return transaction.execute(status -> {
            var written = jdbc.sql("""
                            select id from journal where measured_revision is distinct from revision
                            limit :most for update skip locked
                            """)
                    .param("most", MEASURED_AT_ONCE)
                    .query(UUID.class)
                    .list();
            for (var journal : written) {
                jdbc.sql("update journal set measured_revision = revision, measured_bytes = (%s) where id = :id"
                                .formatted(bytes()))
                        .param("id", journal)
                        .update();
            }
            return written.size();
        });
    }

    /** The rows of a journal in every table that has some. */
    private String bytes() {
        if (bytes == null) {
            bytes = jdbc.sql("""
                            select table_name from information_schema.columns
                            where column_name = 'journal_id' and table_schema = current_schema() and table_name <> 'account'
                            order by table_name
                            """).query(String.class).list().stream()
                    .map("(select coalesce(sum(pg_column_size(t.*)), 0) from %s t where t.journal_id = :id)"::formatted)
                    .collect(Collectors.joining(" + "));
        }
        return bytes;
    }
}
