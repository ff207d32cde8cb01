package org.tawasul.improvement.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.improvement.StudyContribution;
import org.tawasul.improvement.SuggestionCluster.State;
import org.tawasul.improvement.suggestion.ClusterRows.ToldRow;
import org.tawasul.improvement.suggestion.NewsRow.Kind;
import org.tawasul.improvement.theme.ThemeRows;
import org.tawasul.improvement.theme.Themes;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;

/** Clusters, their suggestions, their news and what entities find, as the store keeps them. */
@Tag("store")
@TawasulTest
class ClusterRowsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

    @Autowired
    private ClusterRows rows;

    @Autowired
    private StudyRows studies;

    @Autowired
    private Themes themes;

    @Autowired
    private ThemeRows kept;

    @Autowired
    private TimeOrderedIds ids;

    @Autowired
    private WholeCommands commands;

    private final String entity = "e-" + java.util.UUID.randomUUID();
    private final String service = "s-" + java.util.UUID.randomUUID();

    @Test
    void aSuggestionFindsTheClusterOfItsThemeAndOfThoseThatWereJoinedToIt() {
        commands.run(() -> {
            long larger = themes.of(service, "حافلة ليلية إلى المطار", DAY);
            long smaller = themes.of(service, "مواقف دراجات قرب المكتبة العامة", DAY);
            ClusterRow row = cluster(smaller, 3);
            assertThat(taking(smaller)).contains(row);
            assertThat(taking(larger)).isEmpty();
            kept.join(smaller, larger);
            assertThat(taking(larger)).contains(row);
            assertThat(rows.taking(entity, service, larger, State.all(State::isOpen), 3))
                    .isEmpty();
            assertThat(rows.taking("other", service, larger, State.all(State::isOpen), 9))
                    .isEmpty();
            ClusterRow other = cluster(larger, 2);
            assertThat(rows.alike(other, State.FORMING, 5)).containsExactly(row);
            assertThat(rows.alike(row, State.FORMING, 5)).containsExactly(other);
            rows.update(row.next(State.DECIDED, null, 1));
            assertThat(taking(larger)).contains(other);
            return true;
        });
    }

    @Test
    void anEmptiedClusterTakesNothingUnlessItIsStudied() {
        commands.run(() -> {
            long theme = themes.of(service, "حافلة مائية بين الجزر الصغيرة", DAY);
            ClusterRow emptied = cluster(theme, 0);
            assertThat(taking(theme)).isEmpty();
            ClusterRow other = cluster(0, 2);
            rows.joinedTo(emptied.id(), other.id());
            assertThat(taking(theme)).contains(other);
            ClusterRow larger = cluster(0, 4);
            rows.count(other.id(), -2);
            assertThat(taking(theme)).isEmpty();
            rows.joinedTo(other.id(), larger.id());
            assertThat(taking(theme)).contains(larger);
            return true;
        });
    }

    @Test
    void theListShowsTheLargestFirstAndNoneThatIsEmpty() {
        commands.run(() -> {
            ClusterRow small = cluster(0, 1);
            ClusterRow large = cluster(0, 2);
            cluster(0, 0);
            long first = ids.next();
            rows.add(member(first, large.id(), AT));
            rows.add(member(ids.next(), large.id(), AT));
            assertThat(rows.list(entity, List.of(State.FORMING), 0, 10))
                    .extracting(ClusterRows.ListedRow::cluster)
                    .containsExactly(large, small);
            assertThat(rows.listed(large.id()).orElseThrow().first()).isEqualTo(first);
            assertThat(rows.list(entity, List.of(State.FORMING), 1, 10)).hasSize(1);
            assertThat(rows.list(entity, List.of(State.DECIDED), 0, 10)).isEmpty();
            rows.count(small.id(), 5);
            assertThat(rows.hold(small.id()).orElseThrow().suggestions()).isEqualTo(6);
            return true;
        });
    }

    @Test
    void oneVersionIsWrittenOnce() {
        commands.run(() -> {
            ClusterRow row = cluster(0, 1);
            assertThat(rows.update(row.next())).isEqualTo(1);
            assertThat(rows.update(row.next())).isZero();
            return true;
        });
    }

    @Test
    void eachAuthorIsDueUntilHeWasTold() {
        Instant early = Instant.parse("2001-01-01T00:00:00Z").plus(ids.next() % 1000, ChronoUnit.MINUTES);
        commands.run(() -> {
            ClusterRow row = cluster(0, 2);
            long one = ids.next();
            long other = ids.next();
            rows.add(member(one, row.id(), early));
            rows.add(member(other, row.id(), early));
            rows.addNews(new NewsRow(row.id(), 1, Kind.STUDY, null, null, 0, 0, "q", "quality-officer", entity, AT));
            rows.addNews(new NewsRow(
                    row.id(), 2, Kind.ACCEPTED, "لأنه مفيد", "It helps", 0, 0, "m", "senior-management", null, AT));
            assertThat(rows.due(early, 100)).contains(one, other);
            assertThat(rows.told(one, row.id(), 0, 1, null)).isEqualTo(1);
            assertThat(rows.told(one, row.id(), 0, 1, null)).isZero();
            assertThat(rows.due(early, 100)).contains(other).doesNotContain(one);
            assertThat(rows.toldCounts(row.id())).containsExactlyInAnyOrder(new ToldRow(1, 1), new ToldRow(0, 1));
            rows.apart(other);
            rows.awaken(row.id(), early);
            assertThat(rows.due(early, 100)).contains(one).doesNotContain(other);
            rows.later(one, 2, AT);
            assertThat(rows.member(one).orElseThrow()).isEqualTo(new MemberRow(one, row.id(), false, false, 1, AT, 2));
            assertThat(rows.news(row.id())).extracting(NewsRow::kind).containsExactly(Kind.STUDY, Kind.ACCEPTED);
            assertThat(rows.oneNews(row.id(), 2).orElseThrow().words())
                    .isEqualTo(new org.tawasul.improvement.Wording("لأنه مفيد", "It helps"));
            ClusterRow elsewhere = cluster(0, 0);
            rows.moveAll(row.id(), elsewhere.id(), AT);
            assertThat(rows.members(elsewhere.id(), 10)).allSatisfy(moved -> {
                assertThat(moved.told()).isZero();
                assertThat(moved.byHand()).isTrue();
            });
            assertThat(rows.move(one, row.id(), elsewhere.id(), AT))
                    .as("it is elsewhere")
                    .isZero();
            assertThat(rows.move(one, elsewhere.id(), row.id(), AT)).isEqualTo(1);
            assertThat(rows.members(row.id(), 10)).extracting(MemberRow::caseId).containsExactly(one);
            assertThat(rows.told(one, elsewhere.id(), 0, 1, null))
                    .as("it is elsewhere")
                    .isZero();
            assertThat(rows.remove(one, elsewhere.id())).as("it is elsewhere").isZero();
            assertThat(rows.remove(one, row.id())).isEqualTo(1);
            assertThat(rows.remove(other, elsewhere.id())).isEqualTo(1);
            return true;
        });
    }

    @Test
    void whatAnEntityFindsIsKeptOnceAndChangesAsItWasRead() {
        commands.run(() -> {
            ClusterRow row = cluster(0, 1);
            StudyContribution asked = study(row.id(), StudyContribution.State.ASKED, null);
            studies.add(asked);
            assertThat(studies.find(row.id(), entity)).contains(asked);
            assertThat(studies.waiting(entity, 10)).containsExactly(asked);
            StudyContribution given = study(row.id(), StudyContribution.State.GIVEN, 12L);
            assertThat(studies.change(given, StudyContribution.State.ASKED)).isEqualTo(1);
            assertThat(studies.change(given, StudyContribution.State.ASKED)).isZero();
            assertThat(studies.of(row.id())).containsExactly(given);
            assertThat(studies.waiting(entity, 10)).isEmpty();
            return true;
        });
    }

    private StudyContribution study(
            long cluster, StudyContribution.State state, @org.jspecify.annotations.Nullable Long cost) {
        return new StudyContribution(
                cluster,
                entity,
                state,
                "كم يكلف؟",
                "works.quality",
                AT,
                cost,
                cost == null ? null : "نفع",
                cost == null ? null : 3,
                null,
                null);
    }

    private static MemberRow member(long caseId, long cluster, Instant due) {
        return new MemberRow(caseId, cluster, false, false, 0, due, 0);
    }

    private java.util.Optional<ClusterRow> taking(long theme) {
        return rows.taking(entity, service, theme, State.all(State::isOpen), 9);
    }

    private ClusterRow cluster(long theme, int suggestions) {
        ClusterRow row =
                new ClusterRow(ids.next(), entity, service, theme, State.FORMING, null, suggestions, 0, DAY, 0);
        rows.insert(row);
        return row;
    }
}
