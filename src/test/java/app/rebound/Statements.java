package app.rebound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;

/** Notes what the code asks of the database through Hibernate. */
public class Statements implements StatementInspector, HibernatePropertiesCustomizer {

    private StatementInspector before;
    private final List<String> noted = Collections.synchronizedList(new ArrayList<>());

    /** The statements that an action takes. */
    public List<String> of(Runnable action) {
        noted.clear();
        action.run();
        return List.copyOf(noted);
    }

    @Override
    public String inspect(String sql) {
        noted.add(sql);
        return before == null ? sql : before.inspect(sql);
    }

    @Override
    public void customize(Map<String, Object> hibernateProperties) {
        before = (StatementInspector) hibernateProperties.put(JdbcSettings.STATEMENT_INSPECTOR, this);
    }
}
