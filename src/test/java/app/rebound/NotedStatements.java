package app.rebound;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stands between the program and its database and notes every statement with its values, whoever sends it. */
public class NotedStatements implements BeanPostProcessor {

    private final List<Noted> noted = new ArrayList<>();
    private volatile Thread asking;
    private int begun;

    /** A call that sets a value. */
    private record Value(Method setter, Object[] arguments) {}

    /**
     * A statement and what it was sent with.
     *
     * @param transaction which of the action's transactions it belongs to, from 1, or 0 if it is one by itself
     */
    record Noted(String sql, List<Object> values, int transaction) {

        /** Sets the same values on another statement with the same places for them. */
        void bind(PreparedStatement statement) throws ReflectiveOperationException {
            for (var value : values) {
                ((Value) value).setter().invoke(statement, ((Value) value).arguments());
            }
        }
    }

    /** The statements that an action takes; what the program does by itself meanwhile is not among them. */
    List<Noted> of(Runnable action) {
        noted.clear();
        begun = 0;
        asking = Thread.currentThread();
        action.run();
        return List.copyOf(noted);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Noting(source) : bean;
    }

    private final class Noting extends DelegatingDataSource {

        Noting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return proxy(Connection.class, connection, (method, arguments, result) -> {
                if (method.getName().equals("setAutoCommit") && arguments[0].equals(false)) {
                    begin();
                }
                return method.getName().equals("prepareStatement")
                        ? noting((String) arguments[0], (PreparedStatement) result)
                        : result;
            });
        }
    }

    private void begin() {
        if (Thread.currentThread() == asking) {
            begun++;
        }
    }

    private PreparedStatement noting(String sql, PreparedStatement statement) {
        var values = new ArrayList<Object>();
        return proxy(PreparedStatement.class, statement, (method, arguments, result) -> {
            if (method.getName().startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer) {
                values.add(new Value(method, arguments));
            } else if (method.getName().startsWith("execute") && Thread.currentThread() == asking) {
                var isAlone = statement.getConnection().getAutoCommit();
                noted.add(new Noted(sql, List.copyOf(values), isAlone ? 0 : begun));
            }
            return result;
        });
    }

    private interface After {
        Object seen(Method method, Object[] arguments, Object result) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        var result = method.invoke(target, arguments);
                        return after.seen(method, arguments == null ? new Object[0] : arguments, result);
                    } catch (InvocationTargetException broken) {
                        throw broken.getCause();
                    }
                }));
    }
}
