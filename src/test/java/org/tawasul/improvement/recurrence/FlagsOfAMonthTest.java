package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.TawasulTest;

/** The number of flags in a report opens as many. */
@TawasulTest
class FlagsOfAMonthTest {
    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TimeOrderedIds ids;

    @LocalServerPort
    private int port;

    @Test
    void thoseThatWereFoundInItAndNoOthers() {
        long first = found(LocalDate.of(2031, 5, 1));
        long last = found(LocalDate.of(2031, 5, 31));
        long next = found(LocalDate.of(2031, 6, 1));
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");

        PageVisitor.Seen seen = quality.get("/en/recurring?month=2031-05");
        assertThat(seen.words()).contains("What was found in May 2031", "All flags");
        assertThat(seen.body())
                .contains("/en/recurring/" + first, "/en/recurring/" + last)
                .doesNotContain("/en/recurring/" + next);
        assertThat(quality.get("/en/recurring?month=2031-13").status()).isEqualTo(200);
        assertThat(PageVisitor.at(port)
                        .signIn("central.worker1")
                        .get("/en/recurring?month=2031-05&entity=health")
                        .body())
                .doesNotContain("/en/recurring/" + first);
    }

    private long found(LocalDate day) {
        long id = ids.next();
        sql.update(
                "insert into recurrence_flag (id, entity, service, kind, observed, expected, since, until_day, found_on, state, led_to, decision_id, version) values (?, 'works', 'street-lighting', 'SURGE', 9, 2.0, ?, ?, ?, 'OPEN', 'tell-entity', 0, 1)",
                id,
                day.minusDays(5),
                day.minusDays(1),
                day);
        return id;
    }
}
