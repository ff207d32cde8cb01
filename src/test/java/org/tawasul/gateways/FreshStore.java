package org.tawasul.gateways;

import io.cucumber.java.Before;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Each scenario begins with a store in which nothing has happened yet: the watch looks at every case, and what another scenario or an earlier mutant left behind
 * would take arrows that are not this scenario's, or fail in its place.
 */
public class FreshStore {
    private static final List<String> EMPTY_AT_START = new ArrayList<>();
    private static final List<String> SAMPLE_IMPROVEMENTS = new ArrayList<>();

    private final DataSource store;

    public FreshStore(DataSource store) {
        this.store = store;
    }

    @Before(order = 0)
    public void emptyWhatWasEmpty() throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            if (EMPTY_AT_START.isEmpty()) {
                // For good: to switch it, or to truncate, has every statement of the program parsed anew.
                statement.execute("set referential_integrity false");
                EMPTY_AT_START.addAll(emptyTables(statement));
                SAMPLE_IMPROVEMENTS.addAll(improvements(statement));
            }
            for (String table : EMPTY_AT_START) {
                statement.execute("delete from \"" + table + "\"");
            }
            // The record is the one table of both: what the program did when it started, and what happened to cases.
            statement.execute("delete from trail_entry where case_id is not null");
            // And the register is one of samples and of what scenarios asked for.
            statement.execute(
                    "delete from improvement where id not in (" + String.join(", ", SAMPLE_IMPROVEMENTS) + ")");
        }
    }

    private static List<String> improvements(Statement statement) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select id from improvement")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static List<String> emptyTables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery("select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                        + " and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        List<String> empty = new ArrayList<>();
        for (String table : tables) {
            try (ResultSet row = statement.executeQuery("select 1 from \"" + table + "\" limit 1")) {
                if (!row.next()) {
                    empty.add(table);
                }
            }
        }
        return empty;
    }
}
