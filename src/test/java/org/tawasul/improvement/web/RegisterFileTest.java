package org.tawasul.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;
import org.tawasul.testing.TawasulTest;

/** Whoever takes the register away has all of it, however long it has grown. */
@TawasulTest
class RegisterFileTest {
    private static final int LINES = 5_003;
    private static final int YEAR = 1990;
    private static final long FIRST = 700;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    BusinessClock clock;

    @LocalServerPort
    int port;

    /** Below the ids that the program gives. Twenty of each day, so that a stretch ends within one. */
    @BeforeEach
    void aLongRegister() {
        Timestamp now = Timestamp.from(clock.now());
        sql.batchUpdate(
                "insert into improvement (id, number, entity, source, asked_as, asked_from, asked_until, state, requested_by, opened_at, version)"
                        + " values (?, ?, 'customs', 'SYSTEM', 'DAY', ?, ?, 'CLOSED', 'system', ?, 0)",
                IntStream.range(0, LINES)
                        .mapToObj(i -> {
                            LocalDate day = LocalDate.of(YEAR, 1, 1).plusDays(i / 20);
                            return new Object[] {FIRST + i, number(i), day, day, now};
                        })
                        .toList());
        sql.batchUpdate(
                "insert into improvement_words (improvement_id, part, language, text, plain) values (?, 'TITLE', 'EN', 'Shorter queues', 'shorter queues')",
                IntStream.range(0, LINES)
                        .mapToObj(i -> new Object[] {FIRST + i})
                        .toList());
    }

    @AfterEach
    void asBefore() {
        sql.update(
                "delete from improvement_words where improvement_id >= ? and improvement_id < ?", FIRST, FIRST + LINES);
        sql.update("delete from improvement where id >= ? and id < ?", FIRST, FIRST + LINES);
    }

    @Test
    void theFileHasEveryLineOnceInTheOrderOfThePage() {
        Seen file =
                PageVisitor.at(port).signIn("admin").get("/en/improvements/register.csv?source=system&entity=customs");

        assertThat(file.status()).isEqualTo(200);
        List<String> numbers =
                file.body().lines().skip(1).map(line -> line.split(",", 2)[0]).toList();
        assertThat(numbers).hasSize(LINES);
        assertThat(numbers.get(0)).isEqualTo(number(LINES - 1));
        assertThat(numbers.get(LINES - 1)).isEqualTo(number(0));
        assertThat(Set.copyOf(numbers))
                .isEqualTo(IntStream.range(0, LINES)
                        .mapToObj(RegisterFileTest::number)
                        .collect(Collectors.toSet()));
    }

    @Test
    void theSpreadsheetIsWhole() {
        Seen file =
                PageVisitor.at(port).signIn("admin").get("/en/improvements/register.xlsx?source=system&entity=customs");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).startsWith("PK").contains("[Content_Types].xml");
        assertThat(file.body().length()).isGreaterThan(LINES * 10);
    }

    private static String number(int line) {
        return YEAR + "-" + (1000 + line);
    }
}
