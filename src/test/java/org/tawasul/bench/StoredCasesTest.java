package org.tawasul.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawasul.cases.CaseNumber;
import org.tawasul.replay.model.Facades;
import org.tawasul.testing.Invariants;
import org.tawasul.testing.TestStore;

/** What the bench calls a store with many cases keeps every promise of a store. */
@Tag("store")
class StoredCasesTest {
    @TempDir
    Path folder;

    @Test
    void copiesOfLivesAreCases() throws Exception {
        String sample = SampleOfLives.url(folder, 2);
        String url = TestStore.freshUrl();
        try (VirtualProgram program = new VirtualProgram(url, Snapshots.NOW)) {
            int stored = StoredCases.load(url, sample, 50);
            DataSource store = program.bean(DataSource.class);
            Invariants.hold(store);
            try (Connection connection = store.getConnection()) {
                assertThat(StoredTables.number(connection, "select count(*) from case_file"))
                        .isEqualTo(stored)
                        .isGreaterThanOrEqualTo(50);
                wordsOfTheSampleOpen(program.doors(), connection);
                theRecordSaysWhatItsColumnsSay(connection);
            }
        }
    }

    private static void wordsOfTheSampleOpen(Facades doors, Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(
                        "select number_year, number_sequence from case_file order by received_at desc")) {
            newest.next();
            String number = new CaseNumber(newest.getInt(1), newest.getLong(2)).toString();
            assertThat(doors.whole().run(() -> doors.cases().byNumber(number)).subject())
                    .isNotBlank();
        }
    }

    private static void theRecordSaysWhatItsColumnsSay(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select canonical, id, subject_id, case_id, cast(happened_at as date) from trail_entry"
                                + " where case_id is not null")) {
            while (rows.next()) {
                assertThat(new String(rows.getBytes(1), StandardCharsets.UTF_8))
                        .contains(List.of(
                                "\"id\":" + rows.getLong(2) + ",",
                                "\"subject\":{\"id\":" + rows.getLong(3) + ",",
                                "\"case\":" + rows.getLong(4) + ",",
                                "\"happenedAt\":\"" + rows.getString(5) + "T"));
            }
        }
    }
}
