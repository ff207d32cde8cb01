package org.tawasul.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down every prepared statement that goes through a data source, with what was set, transaction by transaction. While it is off the connections are the
 * store's own, and nothing is slowed.
 */
final class StatementRecorder extends DelegatingDataSource {
    /** One value that was set: by which method of the statement, so that it can be set the same way again. */
    record Parameter(Method setter, Object[] arguments) {
        Object value() {
            return setter.getName().equals("setNull") ? null : arguments[1];
        }
    }

    /** One execution of a statement, and how many rows it changed. */
    record Execution(String sql, List<Parameter> parameters, AtomicInteger changed) {
        boolean isWrite() {
            return !sql.stripLeading().regionMatches(true, 0, "select", 0, 6);
        }

        boolean isEngines() {
            return sql.toLowerCase(java.util.Locale.ROOT).contains("act_");
        }
    }

    private final List<List<Execution>> transactions = new ArrayList<>();
    private volatile boolean on;

    StatementRecorder(DataSource store) {
        super(store);
    }

    /** The transactions of what the command did, in their order; those without a statement are left out. */
    List<List<Execution>> record(Runnable command) {
        transactions.clear();
        on = true;
        try {
            command.run();
        } finally {
            on = false;
        }
        return transactions.stream()
                .filter(one -> !one.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return on ? recording(real) : real;
    }

    private Connection recording(Connection real) {
        List<Execution> current = new ArrayList<>();
        transactions.add(current);
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = invoke(method, real, arguments);
            return method.getName().equals("prepareStatement")
                    ? recording((PreparedStatement) result, (String) arguments[0], current)
                    : result;
        });
    }

    private static PreparedStatement recording(PreparedStatement real, String sql, List<Execution> current) {
        TreeMap<Integer, Parameter> set = new TreeMap<>();
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("set")
                    && arguments != null
                    && arguments.length > 1
                    && arguments[0] instanceof Integer at) {
                set.put(at, new Parameter(method, arguments));
            } else if (name.equals("addBatch") || (name.startsWith("execute") && !name.equals("executeBatch"))) {
                current.add(new Execution(sql, List.copyOf(set.values()), new AtomicInteger()));
            }
            Object result = invoke(method, real, arguments);
            if (name.equals("executeUpdate") || name.equals("getUpdateCount")) {
                current.get(current.size() - 1).changed().set((Integer) result);
            }
            return result;
        });
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
