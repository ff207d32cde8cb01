package org.tawasul.replay.command;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;

/** Whether a database that has nothing of ours has something of somebody else's: tables or views in the place where ours would be. */
final class ForeignStore {
    private static final Set<String> SYSTEM = Set.of("information_schema", "pg_catalog");

    private ForeignStore() {}

    static boolean holdsSomething(DataSource store) throws SQLException {
        try (Connection connection = store.getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (tables.next()) {
                String schema = String.valueOf(tables.getString("TABLE_SCHEM")).toLowerCase(Locale.ROOT);
                if (!SYSTEM.contains(schema)) {
                    return true;
                }
            }
            return false;
        }
    }
}
