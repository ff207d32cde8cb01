package org.tawasul.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the information schema of a store says, in words that H2 and PostgreSQL both understand. */
final class StoredTables {
    private StoredTables() {}

    /** The tables that are neither the engine's nor of the migrations. */
    static List<String> ours(Connection connection) throws SQLException {
        return texts(
                connection,
                "select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'"
                        + " and lower(table_name) not like 'act\\_%' and lower(table_name) <> 'flyway_schema_history'"
                        + " and lower(table_name) not like 'stage\\_%'"
                        + " order by 1");
    }

    /** {@code table.column} of every column that is unique by itself. */
    static Set<String> unique(Connection connection) throws SQLException {
        return new HashSet<>(texts(
                connection,
                "select lower(min(k.table_name)) || '.' || lower(min(k.column_name))"
                        + " from information_schema.table_constraints c"
                        + " join information_schema.key_column_usage k"
                        + " on k.constraint_name = c.constraint_name and k.constraint_schema = c.constraint_schema"
                        + " where lower(c.constraint_schema) = 'public' and c.constraint_type in ('UNIQUE', 'PRIMARY KEY')"
                        + " group by c.constraint_name having count(*) = 1"));
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static void run(Connection connection, String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    static void fill(Connection connection, String table, List<Object[]> rows) throws SQLException {
        String places = "?, ".repeat(rows.get(0).length - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
