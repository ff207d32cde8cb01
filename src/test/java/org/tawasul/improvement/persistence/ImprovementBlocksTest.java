package org.tawasul.improvement.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tawasul.testing.TestStore;

/** A store from before improvements knew their neighbourhood: those that a flag led to learn it from the flag. */
@Tag("store")
class ImprovementBlocksTest {
    @Test
    void whatAFlagOfANeighbourhoodLedToIsAboutIt() {
        String url = TestStore.freshUrl();
        migrate(url, "208");
        JdbcTemplate sql = new JdbcTemplate(new DriverManagerDataSource(url));
        flag(sql, 71, 33);
        flag(sql, 72, null);
        improvement(sql, 1, "FLAG", "71");
        improvement(sql, 2, "FLAG", "72");
        improvement(sql, 3, "SUGGESTION", "71");
        improvement(sql, 4, "FLAG", null);
        migrate(url, "209");
        assertThat(sql.queryForList("select blocks from improvement order by id", Integer.class))
                .containsExactly(33, null, null, null);
    }

    private static void migrate(String url, String version) {
        FluentConfiguration store = Flyway.configure()
                .dataSource(url, null, null)
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + (TestStore.isPostgres() ? "postgresql" : "h2"))
                .target(version);
        store.load().migrate();
    }

    private static void flag(JdbcTemplate sql, long id, @Nullable Integer blocks) {
        sql.update(
                "insert into recurrence_flag (id, entity, service, area, blocks, kind, observed, expected, since, found_on, state, led_to, decision_id, version) values (?, 'works', 'street-lighting', 'capital', ?, 'SURGE', 9, 2.0, date '2026-03-01', date '2026-03-09', 'OPEN', 'open-plan', 0, 1)",
                id,
                blocks);
    }

    private static void improvement(JdbcTemplate sql, long id, String source, @Nullable String reference) {
        sql.update(
                "insert into improvement (id, number, entity, service, area, source, source_reference, asked_as, asked_from, asked_until, state, requested_by, opened_at, version) values (?, ?, 'works', 'street-lighting', 'capital', ?, ?, 'DAY', date '2026-03-09', date '2026-03-09', 'REQUESTED', 'system', timestamp with time zone '2026-03-09 09:00:00+00:00', 1)",
                id,
                "2026-000" + id,
                source,
                reference);
    }
}
