package org.tawasul.cases.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tawasul.testing.TestStore;

/** A store from before cases knew their language: each has the one that was chosen for it alone, else its customer's. */
@Tag("store")
class CaseLanguageTest {
    @Test
    void whatIsThereHasTheLanguageInWhichItsCustomerIsTold() {
        String url = TestStore.freshUrl();
        migrate(url, "237");
        JdbcTemplate sql = new JdbcTemplate(new DriverManagerDataSource(url));
        customer(sql, 1, "AR");
        customer(sql, 2, "EN");
        file(sql, 11, 1, null);
        file(sql, 12, 1, "EN");
        file(sql, 13, 2, null);
        file(sql, 14, 2, "AR");
        sql.update("insert into customer_telling (case_id, customer_id, channel) values (11, 1, 'SMS')");
        migrate(url, "238");
        assertThat(sql.queryForList("select language from case_file order by id", String.class))
                .containsExactly("AR", "EN", "EN", "AR");
        assertThatThrownBy(() -> file(sql, 15, 2, null)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private static void migrate(String url, String version) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + (TestStore.isPostgres() ? "postgresql" : "h2"))
                .target(version)
                .load()
                .migrate();
    }

    private static void customer(JdbcTemplate sql, long id, String language) {
        sql.update(
                "insert into customer (id, language, created_at, version) values (?, ?, timestamp with time zone '2026-03-09 09:00:00+00:00', 1)",
                id,
                language);
    }

    private static void file(JdbcTemplate sql, long id, long customer, @Nullable String chosen) {
        sql.update(
                "insert into case_file (id, number_year, number_sequence, kind, state, customer_id, subject, description, urgency, channel, attachments, opened_by, transfers, escalation_level, received_at, version) values (?, 26, ?, 'COMPLAINT', 'RECEIVED', ?, ?, ?, 'normal', 'web', 0, 'somebody', 0, 0, timestamp with time zone '2026-03-09 09:00:00+00:00', 1)",
                id,
                id,
                customer,
                new byte[] {1},
                new byte[] {1});
        if (chosen != null) {
            sql.update(
                    "insert into customer_telling (case_id, customer_id, language) values (?, ?, ?)",
                    id,
                    customer,
                    chosen);
        }
    }
}
