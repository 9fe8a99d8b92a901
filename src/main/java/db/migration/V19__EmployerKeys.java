package db.migration;

import app.rebound.application.NameMatch;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Gives the applications of older journals the key of their employer's name, which no database can tell. */
public class V19__EmployerKeys extends BaseJavaMigration {

    private static final int AT_ONCE = 500;

    @Override
    public String getDescription() {
        // As journals have noted it.
        return "employer keys";
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (var read = context.getConnection()
                        .prepareStatement("select id, company from job_application where employer_key is null");
                var write = context.getConnection()
                        .prepareStatement("update job_application set employer_key = ? where id = ?");
                var rows = read.executeQuery()) {
            for (var row = 1; rows.next(); row++) {
                write.setString(1, NameMatch.known(rows.getString(2)));
                write.setObject(2, rows.getObject(1, UUID.class));
                write.addBatch();
                if (row % AT_ONCE == 0) {
                    write.executeBatch();
                }
            }
            write.executeBatch();
        }
    }
}
