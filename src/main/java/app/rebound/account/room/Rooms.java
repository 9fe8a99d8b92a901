package app.rebound.account.room;

import app.rebound.account.HostedSite;
import app.rebound.account.room.RoomIsFull.Of;
import app.rebound.platform.StorageRefusal;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Tells how much room journals have and take. Past the tenant filter, and so it counts and measures, and reads nothing else. */
@Service
@Profile("hosted")
public class Rooms {

    private static final String ROOM = """
            select a.id,
              (select count(*) from job_application p where p.journal_id = j.id and p.removed_at is null) as applications,
              coalesce(a.most_applications, :applications) as most_applications, a.most_applications as own_applications,
              j.measured_bytes / 1000000 as megabytes, coalesce(a.most_megabytes, :megabytes) as most_megabytes,
              a.most_megabytes as own_megabytes
            from account a join journal j on j.id = a.journal_id
            """;

    private static final Logger log = LoggerFactory.getLogger(Rooms.class);

    private final JdbcClient jdbc;
    private final HostedSite site;
    private @Nullable String bytes;

    Rooms(JdbcClient jdbc, HostedSite site) {
        this.jdbc = jdbc;
        this.site = site;
    }

    /** The room of a journal; empty where it belongs to no account, as the sample journey does. */
    Optional<Room> of(UUID journal) {
        return read("where j.id = :id", journal).values().stream().findFirst();
    }

    /** Refuses what has come in all at once and is too much. */
    void check(UUID journal) {
        measure(journal);
        of(journal).ifPresent(room -> {
            if (room.applications() > room.mostApplications()) {
                throw new RoomIsFull(Of.APPLICATIONS);
            }
            if (room.isHeavy()) {
                throw new RoomIsFull(Of.MEGABYTES);
            }
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
                                row.getLong("most_megabytes"),
                                row.getObject("own_applications", Integer.class),
                                row.getObject("own_megabytes", Integer.class))))
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

    /** Measures what was written since it was last measured. Nobody waits for it, and two instances come to the same. */
    @Scheduled(initialDelayString = "PT4M", fixedDelayString = "PT1H")
    public void measure() {
        var written = jdbc.sql("select id from journal where measured_revision is distinct from revision")
                .query(UUID.class)
                .list();
        for (var journal : written) {
            try {
                measure(journal);
            } catch (DataAccessException refused) {
                log.warn("A journal could not be measured: {}", StorageRefusal.of(refused));
            }
        }
    }

    private void measure(UUID journal) {
        var revision = jdbc.sql("select revision from journal where id = ?")
                .param(journal)
                .query(Long.class)
                .optional();
        if (revision.isPresent()) {
            var taken = jdbc.sql("select " + bytes())
                    .param("id", journal)
                    .query(Long.class)
                    .single();
            jdbc.sql("update journal set measured_revision = :revision, measured_bytes = :bytes where id = :id")
                    .param("revision", revision.get())
                    .param("bytes", taken)
                    .param("id", journal)
                    .update();
        }
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
