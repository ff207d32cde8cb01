package org.tawasul.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * What is true of every store at every moment between two transactions, whatever happened: the queries of {@code invariants.sql}, each of which finds nothing.
 * To be asked after everything that may have broken a promise: the scenarios, the races, the kill.
 */
public final class Invariants {
    private static final Pattern QUERY = Pattern.compile("-- invariant: ([^\\n]+)\\n(.*?);", Pattern.DOTALL);
    private static final int EXAMPLES = 3;

    private Invariants() {}

    /** A promise that does not hold, with the first rows that break it. */
    public record Violation(String invariant, List<String> examples) {
        @Override
        public String toString() {
            return "Not so: " + invariant + "\n  " + String.join("\n  ", examples);
        }
    }

    /** Throws an AssertionError that names every broken promise. */
    public static void hold(DataSource store) {
        try (Connection connection = store.getConnection()) {
            List<Violation> violations = violated(connection);
            if (!violations.isEmpty()) {
                throw new AssertionError(String.join(
                        "\n", violations.stream().map(Violation::toString).toList()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the connection's own transaction, which is left as it was. */
    public static List<Violation> violated(Connection connection) throws SQLException {
        List<Violation> violations = new ArrayList<>();
        for (Map.Entry<String, String> one : queries().entrySet()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(one.getValue())) {
                List<String> examples = new ArrayList<>();
                while (rows.next() && examples.size() < EXAMPLES) {
                    examples.add(row(rows));
                }
                if (!examples.isEmpty()) {
                    violations.add(new Violation(one.getKey(), examples));
                }
            }
        }
        return violations;
    }

    /** Query by what it promises, in the order of the script. */
    static Map<String, String> queries() {
        try (InputStream in = Invariants.class.getResourceAsStream("/invariants.sql")) {
            Matcher query = QUERY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> queries = new LinkedHashMap<>();
            while (query.find()) {
                queries.put(query.group(1).strip(), query.group(2).strip());
            }
            if (queries.isEmpty()) {
                throw new IllegalStateException("invariants.sql promises nothing");
            }
            return queries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(ResultSet rows) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            text.append(rows.getMetaData().getColumnLabel(column).toLowerCase(java.util.Locale.ROOT))
                    .append('=')
                    .append(rows.getString(column))
                    .append(' ');
        }
        return text.toString().strip();
    }
}
