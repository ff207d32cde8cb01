package org.tawasul.replay.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What lived again may be kept for the service to be started on, up to a moment at which some of it is still open. */
class KeptStoreTest {
    private static final String HEADER =
            "key,received,kind,service,area,block,channel,language,text,expected_entity,traits\n";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream itsErr = System.err;

    @TempDir
    Path folder;

    private Path records;
    private Path place;

    @BeforeEach
    void writeRecords() throws IOException {
        records = Files.writeString(
                folder.resolve("records.csv"),
                HEADER
                        + row("before", "2025-03-03T10:00")
                        + row("within", "2025-03-04T10:00")
                        + row("after", "2025-03-04T13:00"));
        place = folder.resolve("kept");
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void hearNoMore() {
        System.setErr(itsErr);
    }

    @Test
    void whatWasOpenAtTheEndIsOpenInTheStoreThatIsKept() throws IOException {
        assertThat(replay("--from=2025-03-04", "--until=2025-03-04T12:00+03:00"))
                .isZero();
        assertThat(said()).contains("1 case was read", "TAWASUL_DATA=" + place + " bin/tawasul starts the service");

        JdbcTemplate store = new JdbcTemplate(new DriverManagerDataSource(
                "jdbc:h2:file:" + place.resolve("store") + ";ACCESS_MODE_DATA=r", "sa", ""));
        assertThat(store.queryForList("select replied_at from case_file", Object.class))
                .hasSize(1)
                .containsOnlyNulls();
        assertThat(store.queryForObject("select count(*) from work_item", int.class))
                .isPositive();

        assertThat(replay()).isEqualTo(2);
        assertThat(said()).contains("There is something in the folder " + place + " of --keep");
    }

    @Test
    void aTimeThatCannotBeIsRefusedAndNothingIsLeftBehind() throws IOException {
        assertThat(replay("--until=tomorrow")).isEqualTo(2);
        assertThat(replay("--from=2025-03-05", "--until=2025-03-04")).isEqualTo(2);
        assertThat(replay("--until=2025-03-01")).isEqualTo(2);
        assertThat(said())
                .contains(
                        "--until wants a day, such as 2026-03-01, or a moment",
                        "--from is not before --until",
                        "There is no case to replay.");
        assertThat(place).doesNotExist();
    }

    private int replay(String... options) throws IOException {
        String[] arguments = new String[options.length + 2];
        arguments[0] = records.toString();
        arguments[1] = "--keep=" + place;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return ReplayCommand.run(arguments);
    }

    private static String row(String key, String received) {
        return key + "," + received + ",complaint,street-lighting,muharraq,,web,ar,"
                + "عمود الإنارة أمام منزلنا لا يعمل منذ أيام ونرجو إصلاحه " + key + ",,\n";
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
