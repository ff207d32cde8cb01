package org.tawasul.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.tawasul.cases.CaseFigures;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseLists.Group;
import org.tawasul.cases.CaseOutlines;
import org.tawasul.cases.Complaints;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Overview.Row;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** Figures are as many as the cases that they open. The store is shared, so numbers are compared with each other and with those before. */
@TawasulTest
class OverviewTest {
    private static final SignedIn MANAGEMENT = new SignedIn("works.management", Role.SENIOR_MANAGEMENT, "works", null);
    private static final SignedIn OTHERS = new SignedIn("health.management", Role.SENIOR_MANAGEMENT, "health", null);
    private static final SignedIn AUDITOR = new SignedIn("auditor.layla", Role.COMPLIANCE_OFFICER, null, null);
    private static final SignedIn LEADER = new SignedIn("leadership.noora", Role.NATIONAL_LEADERSHIP, null, null);
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Overviews overviews;

    @Autowired
    CasesBehind behind;

    @Autowired
    MovableClock clock;

    private Complaints complaints;
    private Span span;

    @BeforeEach
    void someDays() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START);
        span = Span.until(clock.today());
    }

    @Test
    void everyFigureOfEveryEntityIsAsManyAsTheCasesThatItOpens() {
        complaints.reply(complaints.aboutStreetLighting().id(), Complaints.GOOD_REPLY);
        complaints.aboutStreetLighting();
        complaints.aboutStreetLighting();

        Overview overview = overviews.of(span, null, AUDITOR);

        assertThat(overview.rows()).extracting(Row::entity).contains("works");
        for (Row row : overview.rows()) {
            String entity = row.entity() == null ? CaseLists.NOBODY : row.entity();
            counted(row.counted()).forEach((group, number) -> assertThat(all(group.code(), entity, AUDITOR))
                    .as(entity + " " + group)
                    .hasSize(number.intValue()));
        }
        counted(overview.total().counted()).forEach((group, number) -> assertThat(all(group.code(), null, AUDITOR))
                .as("all " + group)
                .hasSize(number.intValue()));
    }

    @Test
    void whatComesInIsCountedOnceInItsEntityAndItsWeek() {
        Row before = row(overviews.of(span, null, LEADER), "works");
        long week = lastWeek(overviews.of(span, "works", LEADER));

        complaints.aboutStreetLighting();

        Row after = row(overviews.of(span, null, LEADER), "works");
        assertThat(after.counted().received()).isEqualTo(before.counted().received() + 1);
        assertThat(after.counted().open()).isEqualTo(before.counted().open() + 1);
        assertThat(lastWeek(overviews.of(span, "works", LEADER))).isEqualTo(week + 1);
    }

    @Test
    void eachMeasureStandsBesideTheTargetOfTheLastDay() {
        complaints.reply(complaints.aboutStreetLighting().id(), Complaints.GOOD_REPLY);

        Overview overview = overviews.of(span, "works", LEADER);

        assertThat(overview.total().inTime().target()).isNotNull();
        assertThat(overview.total().inTime().isCompared()).isTrue();
        assertThat(overview.total().inTime().distance()).isNotNegative();
        assertThat(overview.total().inTime().isMet())
                .isEqualTo(overview.total()
                        .inTime()
                        .target()
                        .isMetBy(overview.total().inTime().value()));
    }

    @Test
    void anEntitySeesItselfAndNobodyElse() {
        assertThat(overviews.of(span, null, MANAGEMENT).rows())
                .extracting(Row::entity)
                .allMatch("works"::equals);
        refused("not-allowed", () -> overviews.of(span, "health", MANAGEMENT));
        refused("not-allowed", () -> behind.open("open", span, "health", null, 50, MANAGEMENT));
        refused("not-allowed", () -> overviews.of(span, null, WORKER));
    }

    @Test
    void leadershipSeesFiguresAndNoCases() {
        refused("not-allowed", () -> behind.open("open", span, null, null, 50, LEADER));
        refused("figure-unknown", () -> behind.open("nothing", span, null, null, 50, AUDITOR));
        refused("figure-unknown", () -> behind.outlines("nothing", span, null, null, null, 50, LEADER));
        for (SignedIn other : List.of(AUDITOR, MANAGEMENT, WORKER)) {
            refused("not-allowed", () -> behind.outlines("open", span, null, null, null, 50, other));
        }
    }

    @Test
    void leadershipOpensEachNumberAndFindsAsManyOutlines() {
        complaints.reply(complaints.aboutStreetLighting().id(), Complaints.GOOD_REPLY);
        complaints.aboutStreetLighting();

        Overview overview = overviews.of(span, null, LEADER);

        for (Row row : overview.rows()) {
            String entity = row.entity() == null ? CaseLists.NOBODY : row.entity();
            counted(row.counted()).forEach((group, number) -> assertThat(outlines(group.code(), entity, 3))
                    .as(entity + " " + group)
                    .hasSize(number.intValue())
                    .doesNotHaveDuplicates()
                    .containsExactlyElementsOf(all(group.code(), entity, AUDITOR)));
        }
        counted(overview.total().counted()).forEach((group, number) -> assertThat(outlines(group.code(), null, 100))
                .as("all " + group)
                .hasSize(number.intValue()));
        assertThat(outlines(CasesBehind.RATED, null, 50)).containsExactlyElementsOf(all("rated", null, AUDITOR));
    }

    /** Whatever is added to it one day is seen here first. */
    @Test
    void anOutlineHoldsNothingOfAnybody() {
        assertThat(Stream.of(CaseOutlines.Outline.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "id",
                        "number",
                        "kind",
                        "state",
                        "entity",
                        "service",
                        "area",
                        "receivedAt",
                        "repliedAt",
                        "due",
                        "late");
    }

    private List<Long> outlines(String figure, @Nullable String entity, int size) {
        List<Long> found = new ArrayList<>();
        @Nullable String after = null;
        do {
            CaseOutlines.Page page = behind.outlines(figure, span, entity, null, after, size, LEADER);
            page.lines().forEach(line -> found.add(line.id()));
            after = page.next();
        } while (after != null);
        return found;
    }

    @Test
    void aListIsReadInPagesEachCaseOnce() {
        for (int i = 0; i < 5; i++) {
            complaints.aboutStreetLighting();
            clock.moveBy(Duration.ofMinutes(1));
        }
        for (String figure : List.of("open", "received")) {
            List<Long> one = all(figure, "works", MANAGEMENT);

            assertThat(one).doesNotHaveDuplicates();
            assertThat(one).containsExactlyElementsOf(pages(figure, 2));
        }
        assertThat(all("open", null, OTHERS)).doesNotContainAnyElementsOf(all("open", null, MANAGEMENT));
    }

    @Test
    void aSpanHasAnOrderAndAnEnd() {
        refused("days-reversed", () -> new Span(span.to(), span.from()));
        refused("span-too-long", () -> new Span(span.to().minusDays(Span.MOST_DAYS), span.to()));
        assertThat(new Span(span.to().minusDays(Span.MOST_DAYS - 1), span.to()).to())
                .isEqualTo(span.to());
    }

    private List<Long> pages(String figure, int size) {
        List<Long> found = new ArrayList<>();
        @Nullable String after = null;
        do {
            CaseLists.Page page = behind.open(figure, span, "works", after, size, MANAGEMENT);
            page.lines().forEach(line -> found.add(line.id()));
            after = page.next();
        } while (after != null);
        return found;
    }

    private List<Long> all(String figure, @Nullable String entity, SignedIn who) {
        List<Long> found = new ArrayList<>();
        @Nullable String after = null;
        do {
            CaseLists.Page page = behind.open(figure, span, entity, after, CaseLists.MOST, who);
            page.lines().forEach(line -> found.add(line.id()));
            after = page.next();
        } while (after != null);
        return found;
    }

    private static Map<Group, Long> counted(CaseFigures.EntityFigures one) {
        return Map.of(
                Group.RECEIVED, one.received(),
                Group.OPEN, one.open(),
                Group.LATE, one.late(),
                Group.REPLIED, one.replied(),
                Group.IN_TIME, one.repliedInTime(),
                Group.TOO_LATE, one.replied() - one.repliedInTime(),
                Group.RAISED, one.raised(),
                Group.SUGGESTIONS, one.suggestions());
    }

    private static Row row(Overview overview, String entity) {
        return overview.rows().stream()
                .filter(row -> entity.equals(row.entity()))
                .findFirst()
                .orElse(overview.total());
    }

    private static long lastWeek(Overview overview) {
        return overview.weeks().get(overview.weeks().size() - 1).received();
    }

    private static void refused(String code, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
