package app.rebound.platform.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes which tables the statements of a thread are about: those that something is read from, and those that it writes. */
@Component
@Order(0)
class TouchedTables implements StatementInspector, HibernatePropertiesCustomizer {

    /** Stands for every table: what a deletion takes along, the database knows alone. */
    static final String EVERY = "*";

    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern WRITE = Pattern.compile("(?:insert into|update) (\\w+)\\b.*", Pattern.DOTALL);

    private static final int MOST_STATEMENTS = 1_000;

    private final Cache<String, Set<String>> words =
            Caffeine.newBuilder().maximumSize(MOST_STATEMENTS).build();
    private final ThreadLocal<@Nullable Trace> read = new ThreadLocal<>();
    private final ThreadLocal<@Nullable Set<String>> written = new ThreadLocal<>();

    /** Every word of the statements that something is read with: the names of its tables are among them. */
    static final class Trace {

        private final Set<String> words = new HashSet<>();
        private final Map<Trace, Integer> lists = new IdentityHashMap<>();

        /** Whether it is read from one of these tables. */
        boolean meets(Set<String> tables) {
            return tables.contains(EVERY) || tables.stream().anyMatch(words::contains);
        }

        boolean isOfNothing() {
            return words.isEmpty();
        }

        /** How many rows it and its parts are made of, each counted once. */
        int rows() {
            return lists.values().stream().mapToInt(Integer::intValue).sum();
        }

        private void add(Trace part) {
            words.addAll(part.words);
            lists.putAll(part.lists);
        }
    }

    /** What was read, and what from. */
    record Read<T>(T value, Trace trace) {}

    /** Reads something, and notes what it is read from. */
    <T> Read<T> reading(Supplier<T> reading) {
        var outer = read.get();
        var trace = new Trace();
        read.set(trace);
        try {
            var value = reading.get();
            if (value instanceof Collection<?> rows) {
                trace.lists.put(trace, rows.size());
            }
            return new Read<>(value, trace);
        } finally {
            restore(read, outer);
            alsoRead(trace);
        }
    }

    /** Notes that something which was read before is part of what is being read. */
    void alsoRead(Trace part) {
        var outer = read.get();
        if (outer != null) {
            outer.add(part);
        }
    }

    /** From here on, what this thread writes is noted there, or nowhere. */
    void noteWrites(@Nullable Set<String> tables) {
        restore(written, tables);
    }

    @Override
    public String inspect(String sql) {
        var trace = read.get();
        if (trace != null) {
            trace.words.addAll(words.get(sql, TouchedTables::wordsOf));
        }
        var tables = written.get();
        if (tables != null && !sql.startsWith("select")) {
            var write = WRITE.matcher(sql);
            tables.add(write.matches() ? write.group(1).toLowerCase(Locale.ROOT) : EVERY);
        }
        return sql;
    }

    @Override
    public void customize(Map<String, Object> hibernateProperties) {
        hibernateProperties.put(JdbcSettings.STATEMENT_INSPECTOR, this);
    }

    private static Set<String> wordsOf(String sql) {
        return WORD.matcher(sql)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static <T> void restore(ThreadLocal<@Nullable T> place, @Nullable T value) {
        if (value == null) {
            place.remove();
        } else {
            place.set(value);
        }
    }
}
