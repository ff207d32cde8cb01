package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.feedback.ReplyRated;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.FeedbackCounts.OfService;
import org.tawasul.improvement.Scope;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;

@TawasulTest
class FeedbackCountsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    private FeedbackCounts counts;

    @Autowired
    private HeardRows rows;

    @Autowired
    private GroupRows groups;

    @Autowired
    private Hearing hearing;

    @Autowired
    private Intake intake;

    @Autowired
    private TimeOrderedIds ids;

    @Autowired
    private WholeCommands commands;

    @Autowired
    private ApplicationEventPublisher events;

    private HeardRow heard(String entity, String area, LocalDate day) {
        HeardRow row = new HeardRow(ids.next(), "case", ids.next(), entity, "lamps", 0, area, 0, day);
        commands.run(() -> {
            hearing.hear(row);
            return true;
        });
        return row;
    }

    @Test
    void feedbackIsCountedByDayAndArea() {
        String entity = "e-" + ids.next();
        heard(entity, "capital", DAY);
        heard(entity, "capital", DAY);
        heard(entity, "muharraq", DAY.plusDays(1));
        HeardRow last = heard(entity, "", DAY.plusDays(2));

        Scope all = new Scope(entity, null, null, null);
        assertThat(counts.days(all, DAY, DAY.plusDays(2))).isEqualTo(Map.of(DAY, 2, DAY.plusDays(1), 1));
        assertThat(counts.days(new Scope(entity, "lamps", "0", "capital"), DAY, DAY.plusDays(9)))
                .isEqualTo(Map.of(DAY, 2));
        assertThat(counts.days(new Scope(entity, "lamps", null, ""), DAY, DAY.plusDays(9)))
                .isEqualTo(Map.of(DAY.plusDays(2), 1));
        assertThat(counts.days(new Scope(entity, "roads", null, null), DAY, DAY.plusDays(9)))
                .isEmpty();
        assertThat(counts.cases(all, DAY, DAY.plusDays(9), 2)).hasSize(2).startsWith(last.caseId());
    }

    @Test
    void whatComesElsewhereIsOfOtherEntitiesOrOtherAreas() {
        String service = "s-" + ids.next();
        String entity = "e-" + ids.next();
        commands.run(() -> {
            for (String area : List.of("capital", "muharraq")) {
                hearing.hear(new HeardRow(ids.next(), "case", ids.next(), entity, service, 0, area, 0, DAY));
                hearing.hear(new HeardRow(ids.next(), "case", ids.next(), "other", service, 0, area, 0, DAY));
            }
            return true;
        });
        assertThat(counts.elsewhere(new Scope(entity, service, null, null), DAY, DAY.plusDays(1)))
                .isEqualTo(Map.of(DAY, 2));
        assertThat(counts.elsewhere(new Scope(entity, service, null, "capital"), DAY, DAY.plusDays(1)))
                .isEqualTo(Map.of(DAY, 3));
    }

    @Test
    void casesOfTheCountryAreCountedByEntityAndService() {
        String one = "a-" + ids.next();
        String other = "b-" + ids.next();
        said(one, "case", 33, DAY);
        said(one, "case", 34, DAY);
        said(one, "survey", 33, DAY);
        said(one, "case", 33, DAY.plusDays(1));
        said(one, "case", 33, DAY.plusDays(2));
        said(other, "case", 33, DAY);
        String service = "s-" + ids.next();
        commands.run(() -> {
            hearing.hear(new HeardRow(ids.next(), "case", ids.next(), other, service, 0, "capital", 0, DAY));
            return true;
        });
        assertThat(counts.country(DAY, DAY.plusDays(2)))
                .contains(
                        new OfService(one, "lamps", Map.of(DAY, 2, DAY.plusDays(1), 1)),
                        new OfService(other, "lamps", Map.of(DAY, 1)),
                        new OfService(other, service, Map.of(DAY, 1)));
    }

    @Test
    void whatChangesHandsIsCountedWhereItIs() {
        String mark = "ززن" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
        CaseView sent = sent("customer.yusuf", "إنارة " + mark + " لا تضيء");
        HeardRow row = rows.find(sent.id()).orElseThrow();
        LocalDate day = row.heardOn();
        String theme = Long.toString(row.theme());
        Scope one = new Scope(row.entity(), row.service(), theme, null);
        Scope other = new Scope("health", row.service(), theme, null);
        for (int twice = 0; twice < 2; twice++) {
            commands.run(() -> {
                events.publishEvent(
                        new CaseEvent.CaseTransferred(row.id(), row.entity(), other.entity(), Instant.now()));
                return true;
            });
        }
        assertThat(counts.days(one, day, day.plusDays(1))).isEmpty();
        assertThat(counts.days(other, day, day.plusDays(1))).isEqualTo(Map.of(day, 1));
        assertThat(counts.cases(other, day, day.plusDays(1), 5)).containsExactly(row.caseId());
    }

    @Test
    void aCaseIsHeardAsSoonAsAnEntityHasIt() {
        String mark = "ززخ" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
        CaseView first = sent("customer.fatima", "مصابيح " + mark + " لا تعمل في الليل");
        CaseView second = sent("customer.yusuf", "المصابيح " + mark + " لا تعمل");
        HeardRow heard = rows.find(first.id()).orElseThrow();
        assertThat(heard.theme()).isNotZero();
        assertThat(rows.find(second.id()).orElseThrow().theme()).isEqualTo(heard.theme());
        Scope theme = new Scope(heard.entity(), "street-lighting", Long.toString(heard.theme()), "capital");
        assertThat(counts.days(theme, heard.heardOn(), heard.heardOn().plusDays(1)))
                .isEqualTo(Map.of(heard.heardOn(), 2));
        assertThat(counts.cases(theme, heard.heardOn(), heard.heardOn().plusDays(1), 9))
                .containsExactly(second.id(), first.id());
    }

    @Test
    void eachSourceIsCountedByItself() {
        String entity = "e-" + ids.next();
        said(entity, "case", 33, DAY);
        said(entity, "rating", 33, DAY);
        said(entity, "survey", 34, DAY.plusDays(1));
        Scope all = new Scope(entity, null, null, null);
        LocalDate until = DAY.plusDays(2);
        assertThat(counts.days(all, DAY, until)).isEqualTo(Map.of(DAY, 2, DAY.plusDays(1), 1));
        assertThat(counts.days(all, FeedbackCounts.CASES, DAY, until)).isEqualTo(Map.of(DAY, 1));
        assertThat(counts.days(all, Set.of("rating", "survey"), DAY, until))
                .isEqualTo(Map.of(DAY, 1, DAY.plusDays(1), 1));
        assertThat(counts.days(all, Set.of(), DAY, until)).isEmpty();
        assertThat(rows.bySource(all, DAY, until))
                .extracting(HeardRows.SourceRow::source)
                .containsExactlyInAnyOrder("case", "rating", "survey");
        assertThat(groups.known(entity, null, DAY.minusDays(9)))
                .contains(new GroupRows.KnownRow("lamps", "survey", DAY.plusDays(1)));
        assertThat(groups.groups(entity, DAY, until))
                .contains(new GroupRows.GroupRow("lamps", 0, "capital", 34, "survey", 1));
    }

    @Test
    void neighbouringBlocksAreCountedTogether() {
        String entity = "e-" + ids.next();
        said(entity, "case", HeardRow.blocksOf(331), DAY);
        said(entity, "case", HeardRow.blocksOf(338), DAY);
        said(entity, "case", HeardRow.blocksOf(341), DAY);
        Scope blocks = new Scope(entity, "lamps", null, "capital", 33);
        assertThat(counts.days(blocks, DAY, DAY.plusDays(1))).isEqualTo(Map.of(DAY, 2));
        assertThat(counts.cases(blocks, DAY, DAY.plusDays(1), 9)).hasSize(2);
        assertThat(blocks.blockNumbers()).isEqualTo("330–339");
        assertThat(counts.days(new Scope(entity, "lamps", null, "capital"), DAY, DAY.plusDays(1)))
                .isEqualTo(Map.of(DAY, 3));
    }

    @Test
    void whatACustomerWritesBesideHisScoresIsHeardOfTheRatedEntity() {
        CaseView rated = sent("customer.fatima", "إنارة شارع معطلة " + ids.next());
        long rating = ids.next();
        String entity = "e-" + ids.next();
        commands.run(() -> {
            events.publishEvent(
                    new ReplyRated(rating, rated.id(), entity, "الرد لم يذكر متى تُصلح الإنارة", Instant.now()));
            events.publishEvent(new ReplyRated(ids.next(), rated.id(), entity, null, Instant.now()));
            events.publishEvent(new ReplyRated(ids.next(), rated.id(), null, "بلا جهة", Instant.now()));
            return true;
        });
        HeardRow heard = rows.find(rating).orElseThrow();
        assertThat(heard.source()).isEqualTo("rating");
        assertThat(heard.caseId()).isEqualTo(rated.id());
        assertThat(heard.service()).isEqualTo("street-lighting");
        assertThat(heard.theme()).isPositive();
        Scope all = new Scope(entity, null, null, null);
        assertThat(counts.days(all, heard.heardOn(), heard.heardOn().plusDays(1)))
                .isEqualTo(Map.of(heard.heardOn(), 1));
        assertThat(counts.cases(all, heard.heardOn(), heard.heardOn().plusDays(1), 9))
                .containsExactly(rated.id());
    }

    private void said(String entity, String source, int blocks, LocalDate day) {
        commands.run(() -> {
            hearing.hear(new HeardRow(ids.next(), source, ids.next(), entity, "lamps", 0, "capital", blocks, day));
            return true;
        });
    }

    private CaseView sent(String login, String words) {
        Actor customer = new Actor(login, "customer", null, null);
        return intake.submit(
                new SubmitCase(
                        CaseKind.COMPLAINT,
                        words,
                        words,
                        "street-lighting",
                        "capital",
                        "normal",
                        "web",
                        login,
                        null,
                        null,
                        null,
                        Language.AR,
                        List.of()),
                customer);
    }
}
