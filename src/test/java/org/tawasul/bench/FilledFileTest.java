package org.tawasul.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that has grown is compacted between two tables, and no row is lost by it. */
class FilledFileTest {
    private static final int ROWS = 40_000;

    @TempDir
    Path folder;

    @Test
    void whatHasGrownIsCompactedAndKeepsItsRows() throws Exception {
        FilledFile file = new FilledFile(url(), 1 << 20);
        file.write(this::fill);
        long before = size();
        file.tidy();
        assertThat(size()).isLessThan(before / 2);
        assertThat(rows()).isEqualTo(ROWS / 2);
    }

    @Test
    void whatHasHardlyGrownStaysAsItIs() throws Exception {
        FilledFile file = new FilledFile(url(), 1L << 30);
        file.write(this::fill);
        long before = size();
        file.tidy();
        assertThat(size()).isEqualTo(before);
    }

    @Test
    void aStoreThatIsNoFileHasNothingToTidy() throws Exception {
        new FilledFile("jdbc:postgresql://localhost:1/none", 0).tidy();
    }

    private void fill() throws SQLException {
        try (Connection own = DriverManager.getConnection(url())) {
            StoredTables.run(
                    own,
                    "create table words (id bigint primary key, word varchar(200))",
                    "insert into words select x, repeat('word ', 20) || x from system_range(1, " + ROWS + ")",
                    "delete from words where mod(id, 2) = 0");
        }
    }

    private long rows() throws SQLException {
        try (Connection own = DriverManager.getConnection(url())) {
            return StoredTables.number(own, "select count(*) from words");
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("store").toAbsolutePath() + ";WRITE_DELAY=0;USER=sa";
    }

    private long size() throws Exception {
        return Files.size(folder.resolve("store.mv.db"));
    }
}
