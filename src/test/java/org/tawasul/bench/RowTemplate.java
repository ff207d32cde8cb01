package org.tawasul.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.tawasul.bench.StatementRecorder.Execution;
import org.tawasul.bench.StatementRecorder.Parameter;
import org.tawasul.shared.TimeOrderedIds;

/**
 * A written row whose own values are fresh in each life: what was the same in two recorded lives stays, an id that differed becomes a new id (the same one
 * wherever it stood in the life), bytes become other bytes of that length, a text that holds such an id holds the new one.
 */
final class RowTemplate {
    private static final TimeOrderedIds IDS = new TimeOrderedIds(Clock.systemUTC(), 200);

    /** Numbers up to here are counts or amounts, and stand in a text for themselves. */
    private static final long SMALL = 1_000_000_000_000L;

    private final Execution recorded;
    private final boolean[] varies;

    private RowTemplate(Execution recorded, boolean[] varies) {
        this.recorded = recorded;
        this.varies = varies;
    }

    /** Two recordings of the same life; they must have gone the same way. */
    static List<List<RowTemplate>> of(List<List<Execution>> one, List<List<Execution>> other) {
        List<List<RowTemplate>> templates = new ArrayList<>();
        if (one.size() != other.size()) {
            throw new IllegalStateException("Two lives of one case took " + one.size() + " and " + other.size());
        }
        for (int i = 0; i < one.size(); i++) {
            templates.add(of(one.get(i), other.get(i), i));
        }
        return templates;
    }

    private static List<RowTemplate> of(List<Execution> one, List<Execution> other, int transaction) {
        List<RowTemplate> rows = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            Execution row = one.get(i);
            if (!row.sql().equals(other.get(i).sql())) {
                throw new IllegalStateException("Transaction " + transaction + " differs: " + row.sql());
            }
            boolean[] varies = new boolean[row.parameters().size()];
            for (int p = 0; p < varies.length; p++) {
                varies[p] = !Objects.deepEquals(
                        row.parameters().get(p).value(),
                        other.get(i).parameters().get(p).value());
            }
            rows.add(new RowTemplate(row, varies));
        }
        return rows;
    }

    String sql() {
        return recorded.sql();
    }

    /** Whether it changed a row when it was recorded; then it must do so again. */
    boolean changes() {
        return recorded.changed().get() > 0;
    }

    void fill(PreparedStatement statement, Life life) throws SQLException {
        for (int i = 0; i < varies.length; i++) {
            Parameter parameter = recorded.parameters().get(i);
            Object[] arguments = parameter.arguments();
            if (varies[i]) {
                arguments = arguments.clone();
                arguments[1] = life.fresh(arguments[1]);
            }
            set(parameter.setter(), statement, arguments);
        }
    }

    private static void set(Method setter, PreparedStatement statement, Object[] arguments) throws SQLException {
        try {
            setter.invoke(statement, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new SQLException(e);
        }
    }

    /** The fresh values of one life. */
    static final class Life {
        private final Map<Object, Object> fresh = new HashMap<>();
        private final Map<String, String> ids = new TreeMap<>();

        Object fresh(Object recorded) {
            if (recorded instanceof byte[] bytes) {
                return fresh.computeIfAbsent(Arrays.hashCode(bytes), hash -> random(bytes.length));
            }
            if (recorded instanceof Long id) {
                return fresh.computeIfAbsent(id, it -> {
                    long next = IDS.next();
                    if (id > SMALL) {
                        ids.put(id.toString(), Long.toString(next));
                    }
                    return next;
                });
            }
            if (recorded instanceof String text) {
                return fresh.computeIfAbsent(text, it -> written(text));
            }
            return recorded;
        }

        private String written(String text) {
            String changed = text;
            for (Map.Entry<String, String> id : ids.entrySet()) {
                changed = changed.replace(id.getKey(), id.getValue());
            }
            if (!changed.equals(text)) {
                return changed;
            }
            String unique = UUID.randomUUID().toString();
            return unique.length() >= text.length()
                    ? unique.substring(unique.length() - text.length())
                    : unique + text.substring(unique.length());
        }

        private static byte[] random(int length) {
            byte[] bytes = new byte[length];
            ThreadLocalRandom.current().nextBytes(bytes);
            return bytes;
        }
    }
}
