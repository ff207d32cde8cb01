package org.tawasul.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.testing.TawasulTest;

/** What the engine's tables have beside what the engine gives them. */
@Tag("store")
@TawasulTest
class IndexedTablesTest {
    @Autowired
    private DataSource store;

    @Autowired
    private EngineTables tables;

    @Test
    void tasksAreFoundByTheTaskAboveThemAlsoAtASecondStart() throws SQLException {
        tables.indexTasksByParent();

        assertThat(indexedColumns("ACT_RU_TASK")).contains("PARENT_TASK_ID_");
    }

    private List<String> indexedColumns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = store.getConnection()) {
            boolean lower = connection.getMetaData().storesLowerCaseIdentifiers();
            String name = lower ? table.toLowerCase(Locale.ROOT) : table;
            try (ResultSet indexes =
                    connection.getMetaData().getIndexInfo(connection.getCatalog(), null, name, false, true)) {
                while (indexes.next()) {
                    columns.add(String.valueOf(indexes.getString("COLUMN_NAME")).toUpperCase(Locale.ROOT));
                }
            }
        }
        return columns;
    }
}
