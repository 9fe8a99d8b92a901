package app.rebound.account.administration;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers about accounts. Past the tenant filter, and so it counts and never reads: no column of a journal is in a result. */
@Component
@Profile("hosted")
class AccountCounts {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;

    AccountCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A month of accounts.
     *
     * @param begun how many began in it
     * @param last how many were here in it and not since
     */
    record Month(LocalDate first, long begun, long last) {}

    /** The last months in which anything happened, the latest first. */
    List<Month> months() {
        return jdbc.sql("""
                        select first, sum(begun) as begun, sum(last) as last from (
                          select cast(date_trunc('month', created_at) as date) as first, 1 as begun, 0 as last from account
                          union all
                          select seen_in, 0, 1 from account where seen_in is not null) months
                        group by first order by first desc limit :most
                        """)
                .param("most", MONTHS)
                .query((row, number) ->
                        new Month(row.getObject("first", LocalDate.class), row.getLong("begun"), row.getLong("last")))
                .list();
    }
}
