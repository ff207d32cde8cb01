package org.tawasul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tawasul.cases.Complaints;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.MonthlyReports;
import org.tawasul.shared.Language;
import org.tawasul.testing.Folders;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.testing.TestStore;

/** The command beside a service on one store: it reads all that it needs and changes nothing. */
@TawasulTest
class StoreProgramTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Environment environment;

    @Autowired
    MonthlyReports reports;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate store;

    @TempDir
    Path folder;

    private YearMonth month;

    @BeforeEach
    void aCase() {
        clock.moveTo(MovableClock.START);
        beans.createBean(Complaints.class).aboutStreetLighting();
        month = YearMonth.from(clock.today());
    }

    /** What the command says of its console stands in a property of the whole process, and would silence the log of every test after this one. */
    @AfterAll
    static void theLogIsWrittenAgain() {
        System.clearProperty(LoggingSystemProperty.CONSOLE_THRESHOLD.getEnvironmentVariableName());
    }

    @Test
    void itReadsTheReportAndWritesNothing() throws IOException {
        Map<String, Integer> before = content(store);
        MonthReport expected = reports.forOperator(month, null);

        try (ConfigurableApplicationContext program = StoreProgram.start(settings())) {
            MonthReport report = program.getBean(MonthlyReports.class).forOperator(month, null);

            assertThat(report.now().total().counted())
                    .isEqualTo(expected.now().total().counted());
            assertThat(report.now().honest()).isEqualTo(expected.now().honest());
            assertThat(report.themes()).isEqualTo(expected.themes());
            assertThat(program.getBean(Organisation.class)
                            .name(Part.ENTITY, "works", month.atDay(1))
                            .orElseThrow()
                            .in(Language.EN))
                    .as("as it is live in the store, not as its own folder has it")
                    .isEqualTo("Ministry of Works");
        }
        assertThat(content(store)).isEqualTo(before);
    }

    @Test
    void theEmbeddedStoreIsLeftAsItIs() throws IOException {
        assumeFalse(TestStore.isPostgres());
        Path script = folder.resolve("store.sql");
        store.execute("script to '" + script + "'");
        DriverManagerDataSource file = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("store"), "sa", "");
        new JdbcTemplate(file).execute("runscript from '" + script + "'");
        new JdbcTemplate(file).execute("shutdown");
        Folders.copy(data().resolve("keys"), folder.resolve("keys"));
        byte[] before = Files.readAllBytes(folder.resolve("store.mv.db"));

        List<String> settings = new ArrayList<>(StoreProgram.settings(null, folder));
        settings.add("--spring.datasource.username=sa");
        try (ConfigurableApplicationContext program = StoreProgram.start(settings)) {
            assertThat(program.getBean(MonthlyReports.class)
                            .forOperator(month, "works")
                            .now()
                            .total()
                            .counted()
                            .received())
                    .isPositive();
        }

        assertThat(Arrays.equals(Files.readAllBytes(folder.resolve("store.mv.db")), before))
                .isTrue();
    }

    @Test
    void aStoreThatIsNotThereIsNotMade() {
        assertThat(StoreProgram.isIn(folder)).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStoreWithoutOurTablesIsNotGivenThem() {
        String url = TestStore.freshUrl();
        List<String> settings = new ArrayList<>(StoreProgram.settings(url, folder));
        settings.add("--spring.datasource.username=" + name());

        assertThatThrownBy(() -> StoreProgram.start(settings).close())
                .satisfies(wrong -> assertThat(NestedExceptionUtils.getMostSpecificCause(wrong))
                        .isInstanceOf(FlywayException.class));
        JdbcTemplate other = new JdbcTemplate(new DriverManagerDataSource(url, name(), ""));
        assertThat(tables(other)).isEmpty();
    }

    @Test
    void aStoreThatANewerProgramHasChangedIsRefused() throws IOException {
        List<String> settings = settings();
        store.update(
                "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                        + " \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                        + " values (99999, '99999', 'newer', 'SQL', 'V99999__newer.sql', 1, 'somebody', 1, true)");
        try {
            assertThatThrownBy(() -> StoreProgram.start(settings).close())
                    .satisfies(wrong -> assertThat(NestedExceptionUtils.getMostSpecificCause(wrong))
                            .isInstanceOf(FlywayException.class));
        } finally {
            store.update("delete from \"flyway_schema_history\" where \"installed_rank\" = 99999");
        }
    }

    private List<String> settings() throws IOException {
        Path renamed = folder.resolve("organisation");
        Folders.copy(Path.of("samples/organisation"), renamed);
        Path entities = renamed.resolve("entities.csv");
        Files.writeString(entities, Files.readString(entities).replace("Ministry of Works", "Another name"));
        String url = environment.getRequiredProperty("spring.datasource.url");
        List<String> settings = new ArrayList<>(StoreProgram.settings(url, data()));
        settings.add("--tawasul.organisation=" + renamed);
        settings.add("--spring.datasource.username=" + name());
        return settings;
    }

    private Path data() {
        return Path.of(environment.getRequiredProperty("tawasul.data"));
    }

    private static String name() {
        return TestStore.isPostgres() ? "postgres" : "sa";
    }

    private static List<String> tables(JdbcTemplate store) {
        return store.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public' order by table_name",
                String.class);
    }

    /** Of each table what it holds, as a number. */
    private static Map<String, Integer> content(JdbcTemplate store) {
        Map<String, Integer> content = new TreeMap<>();
        for (String table : tables(store)) {
            content.put(
                    table,
                    store
                            .query("select * from \"" + table + "\"", (row, number) -> {
                                StringBuilder said = new StringBuilder();
                                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                    said.append(read(row, i)).append('|');
                                }
                                return said.toString();
                            })
                            .stream()
                            .sorted()
                            .toList()
                            .hashCode());
        }
        return content;
    }

    private static @Nullable Object read(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof Clob) {
            return row.getString(column);
        }
        return value instanceof Blob || value instanceof byte[] ? Arrays.hashCode(row.getBytes(column)) : value;
    }
}
