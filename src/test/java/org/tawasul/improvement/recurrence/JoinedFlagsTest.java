package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.ImprovementWork;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;

/** What is flagged again while an improvement because of it is under way joins that one. */
@TawasulTest
class JoinedFlagsTest {
    private static final Actor QUALITY = new Actor("works.quality", "quality-officer", "works", "test");
    private static final Actor MANAGEMENT = new Actor("works.management", "senior-management", "works", "test");

    @Autowired
    private FollowUp followUp;

    @Autowired
    private FlagRows flags;

    @Autowired
    private ImprovementRegister register;

    @Autowired
    private ImprovementWork work;

    @Autowired
    private WholeCommands commands;

    /** As the nightly look follows a flag up: what is asked for is a part of its command. */
    @Autowired
    private OneCommand one;

    @Autowired
    private TimeOrderedIds ids;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcTemplate sql;

    @LocalServerPort
    private int port;

    private final long theme = System.nanoTime();

    @Test
    void aLaterFlagOfTheGroupJoins() {
        long first = flagged(theme, "SURGE");
        long second = flagged(theme, "PERSISTENT");
        String number = asked(first).orElseThrow().number();

        assertThat(asked(second).orElseThrow().number()).isEqualTo(number);
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");
        assertThat(quality.get("/en/recurring/" + second).body())
                .contains("/en/improvements/" + number, "The flag was added to it")
                .doesNotContain("/en/improvements/new");
        assertThat(quality.get("/en/recurring/" + first).body()).doesNotContain("The flag was added to it");
        assertThat(quality.get("/en/improvements/" + number).body())
                .contains("/en/recurring/" + first, "/en/recurring/" + second);
        assertThat(quality.get("/en/improvements/new?from=flag&of=" + second).location())
                .endsWith("/improvements/" + number);
        assertThat(letter(first)).doesNotContain("\"joined\":\"20");
        assertThat(letter(second)).contains(number);
    }

    @Test
    void alsoWhereItsThemeWasMergedIntoAnother() {
        long first = flagged(theme + 1, "SURGE");
        commands.run(() -> flags.moveTheme(theme + 1, theme + 2));
        long second = flagged(theme + 2, "SURGE");

        assertThat(asked(second)).isEqualTo(asked(first)).isPresent();
    }

    @Test
    void whatIsOverIsNotJoinedAndWhoAsksAgainIsLedToIt() {
        long first = flagged(theme + 3, "SURGE");
        long second = flagged(theme + 3, "SURGE");
        String number = asked(first).orElseThrow().number();
        refuse(number);
        long third = flagged(theme + 3, "SURGE");
        assertThat(asked(third).orElseThrow().number()).isNotEqualTo(number);
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");
        assertThat(quality.get("/en/improvements/new?from=flag&of=" + second).words())
                .contains("Improvement request " + number);
        Seen sent = quality.post(
                "/en/improvements/new",
                Map.of("from", "flag", "of", Long.toString(second), "title", "إنارة تدوم", "text", "عادت بعد الرفض"));
        String again = sent.location().replaceAll(".*/", "");
        assertThat(quality.get("/en/improvements/" + again).words())
                .contains("Asked for before because of the same " + number);
        assertThat(quality.get("/en/improvements/" + number).words())
                .contains("Asked for again because of the same " + again);
    }

    @Test
    void anotherGroupAsksForItself() {
        long first = flagged(theme + 4, "SURGE");
        long other = flagged(theme + 5, "SURGE");

        assertThat(asked(other).orElseThrow().number())
                .isNotEqualTo(asked(first).orElseThrow().number());
    }

    private void refuse(String number) {
        work.study(number, register.find(number).orElseThrow().version(), "الأعمدة قديمة", true, QUALITY);
        work.decide(
                number,
                register.find(number).orElseThrow().version(),
                false,
                "لا مخصصات له هذا العام",
                null,
                MANAGEMENT);
    }

    private Optional<ImprovementView> asked(long flag) {
        return register.askedFor(FeedbackSource.FLAG, Long.toString(flag));
    }

    private String letter(long flag) {
        return sql.queryForList(
                        "select parameters from outbox where step like ?",
                        String.class,
                        "recurrence-flag/" + flag + "/works.quality%")
                .toString();
    }

    private long flagged(long about, String kind) {
        long id = ids.next();
        LocalDate today = clock.today();
        sql.update(
                "insert into recurrence_flag (id, entity, service, theme_id, kind, observed, expected, since, until_day, found_on, state, led_to, decision_id, version) values (?, 'works', 'street-lighting', ?, ?, 9, 2.0, ?, ?, ?, 'OPEN', 'ask-study,tell-entity', 0, 1)",
                id,
                about,
                kind,
                today.minusDays(3),
                today.minusDays(1),
                today);
        one.run(() -> followUp.of(flags.find(id).orElseThrow()));
        return id;
    }
}
