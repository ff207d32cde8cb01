package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.WeeklyReviews;
import org.tawasul.improvement.WeeklyReviews.Opened;
import org.tawasul.improvement.WeeklyReviews.Review;
import org.tawasul.improvement.theme.SpokenWords;
import org.tawasul.improvement.theme.ThemeComparison;
import org.tawasul.improvement.theme.Themes;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;

@TawasulTest
class WeeklyReviewsTest {
    private static final String WORDS = "مواعيد المركز غير متاحة";

    @Autowired
    private WeeklyReviews reviews;

    @Autowired
    private Weeks weeks;

    @Autowired
    private Hearing hearing;

    @Autowired
    private HeardCases cases;

    @Autowired
    private WeekRows week;

    @Autowired
    private HeardRows rows;

    @Autowired
    private FeedbackCounts counts;

    @Autowired
    private Themes themes;

    @Autowired
    private ThemeComparison comparison;

    @Autowired
    private TimeOrderedIds ids;

    @Autowired
    private WholeCommands commands;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate sql;

    private final String entity = "e-" + java.util.UUID.randomUUID();
    private final SignedIn quality = new SignedIn("some.quality", Role.QUALITY_OFFICER, entity, null);
    private final SignedIn management = new SignedIn("some.management", Role.SENIOR_MANAGEMENT, entity, null);
    private LocalDate day;
    private long theme;

    @BeforeEach
    void aWeekIsOver() {
        day = clock.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                .minusDays(2);
        commands.run(() -> {
            theme = themes.of("s-" + entity, WORDS, day);
            comparison.centre(
                    theme, List.of(new SpokenWords(1, WORDS), new SpokenWords(2, WORDS), new SpokenWords(3, WORDS)));
            heard(theme);
            return true;
        });
    }

    private HeardRow heard(long of) {
        HeardRow row = new HeardRow(ids.next(), "survey", null, entity, "s-" + entity, of, "capital", 0, day);
        hearing.hear(row);
        return row;
    }

    private Review opened() {
        commands.run(() -> {
            weeks.look(entity, clock.today());
            weeks.look(entity, clock.today());
            return true;
        });
        assertThat(reviews.waiting(quality)).hasSize(1);
        return reviews.waiting(quality).get(0);
    }

    @Test
    void aWeekWithFeedbackIsToBeReviewedOnceAndItsDayIsInTheWorkingCalendar() {
        Review review = opened();
        assertThat(review.from().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(review.until()).isEqualTo(review.from().plusDays(6));
        assertThat(review.dueAt()).isAfter(clock.now());
        assertThat(review.heard()).isEqualTo(1);
        assertThat(review.percent()).isEqualTo(100);

        String nobody = "e-" + java.util.UUID.randomUUID();
        commands.run(() -> {
            weeks.look(nobody, clock.today());
            return true;
        });
        assertThat(reviews.waiting(new SignedIn("x.quality", Role.QUALITY_OFFICER, nobody, null)))
                .isEmpty();
    }

    @Test
    void whatNobodyKnowsTheThemeOfIsFiledAndThenTheReviewIsDone() {
        HeardRow one = commands.run(() -> heard(Themes.NONE));
        HeardRow other = commands.run(() -> heard(Themes.NONE));
        HeardRow third = commands.run(() -> heard(Themes.NONE));
        Review review = opened();
        assertThat(review.percent()).isEqualTo(25);
        Opened open = reviews.open(review.id(), quality);
        assertThat(open.left()).extracting(WeeklyReviews.Piece::id).containsExactly(one.id(), other.id(), third.id());
        assertThat(open.of("s-" + entity)).extracting(WeeklyReviews.Theme::id).containsExactly(theme);
        assertThatThrownBy(() -> reviews.done(review.id(), quality)).hasMessageContaining("review-not-finished");
        assertThatThrownBy(() -> reviews.file(review.id(), Map.of(one.id(), 77L), quality))
                .hasMessageContaining("theme-unknown");

        reviews.file(review.id(), Map.of(one.id(), theme, other.id(), WeeklyReviews.NO_THEME, 5L, theme), quality);
        reviews.file(review.id(), Map.of(one.id(), WeeklyReviews.NO_THEME), quality);
        assertThat(rows.find(one.id()).orElseThrow().theme()).isEqualTo(theme);
        assertThat(counts.days(new Scope(entity, null, Long.toString(theme), null), day, day.plusDays(1)))
                .isEqualTo(Map.of(day, 2));
        assertThat(reviews.open(review.id(), quality).left())
                .extracting(WeeklyReviews.Piece::id)
                .containsExactly(third.id());

        reviews.fileRest(review.id(), quality);
        reviews.done(review.id(), quality);
        reviews.done(review.id(), quality);
        Review done = reviews.open(review.id(), quality).review();
        assertThat(done.doneBy()).isEqualTo("some.quality");
        assertThat(done.heard()).isEqualTo(4);
        assertThat(done.percent()).isEqualTo(100);
        assertThat(reviews.waiting(quality)).isEmpty();
        assertThatThrownBy(() -> reviews.fileRest(review.id(), quality)).hasMessageContaining("review-done");
        assertThat(counts.days(new Scope(entity, null, null, null), day, day.plusDays(1)))
                .isEqualTo(Map.of(day, 4));
    }

    @Test
    void whatIsPassedOnWhileItIsFiledIsTheOthersToFile() throws Exception {
        HeardRow piece = commands.run(() -> heard(Themes.NONE));
        Review review = opened();
        String other = "e-" + java.util.UUID.randomUUID();
        whileTheOtherWaits(
                () -> cases.hear(piece.id(), other),
                () -> reviews.file(review.id(), Map.of(piece.id(), theme), quality));
        assertThat(rows.find(piece.id()).orElseThrow().theme()).isZero();
        assertThat(counted(entity, Themes.NONE)).isZero();
        assertThat(counted(entity, theme)).isEqualTo(1);
        assertThat(counted(other, Themes.NONE)).isEqualTo(1);
    }

    @Test
    void whatIsFiledWhileItIsPassedOnIsPassedOnAsFiled() throws Exception {
        HeardRow piece = commands.run(() -> heard(Themes.NONE));
        String other = "e-" + java.util.UUID.randomUUID();
        whileTheOtherWaits(
                () -> {
                    rows.hold(piece.id());
                    week.file(piece.id(), theme);
                    hearing.refile(piece, theme);
                },
                () -> commands.run(() -> cases.hear(piece.id(), other)));
        assertThat(counted(entity, Themes.NONE)).isZero();
        assertThat(counted(entity, theme)).isEqualTo(1);
        assertThat(counted(other, Themes.NONE)).isZero();
        assertThat(counted(other, theme)).isEqualTo(1);
    }

    /** The second begins when the first has done its part and not yet ended. */
    private void whileTheOtherWaits(Runnable first, Runnable second) throws Exception {
        CompletableFuture<Void> after = commands.run(() -> {
            first.run();
            CompletableFuture<Void> begun = CompletableFuture.runAsync(second);
            assertThatThrownBy(() -> begun.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return begun;
        });
        after.get(30, TimeUnit.SECONDS);
    }

    private int counted(String by, long of) {
        return sql.queryForObject(
                "select coalesce(sum(pieces), 0) from heard_count where entity = ? and theme_id = ?",
                Integer.class,
                by,
                of);
    }

    @Test
    void whoWatchesSeesItAndDoesNotDoIt() {
        Review review = opened();
        assertThat(reviews.waiting(management)).hasSize(1);
        assertThat(reviews.open(review.id(), management).mayDo()).isFalse();
        assertThatThrownBy(() -> reviews.done(review.id(), management)).hasMessageContaining("not-allowed");
        SignedIn stranger = new SignedIn("health.quality", Role.QUALITY_OFFICER, "health", null);
        assertThatThrownBy(() -> reviews.open(review.id(), stranger)).hasMessageContaining("review-unknown");
        SignedIn worker = new SignedIn("some.worker", Role.CASE_WORKER, entity, null);
        assertThatThrownBy(() -> reviews.waiting(worker)).hasMessageContaining("not-allowed");
    }

    @Test
    void aLateOneIsToldOnce() {
        Review review = opened();
        clock.moveTo(review.dueAt().plusSeconds(60));
        assertThat(reviews.waiting(management).get(0).late()).isTrue();
        for (int night = 0; night < 2; night++) {
            commands.run(() -> {
                weeks.look(entity, clock.today());
                return true;
            });
        }
        assertThat(sql.queryForObject(
                        "select count(distinct step) from outbox where template = 'review-late' and step like ?",
                        Integer.class,
                        "review-late/" + review.id() + "/%"))
                .isPositive();
        assertThat(sql.queryForObject(
                        "select count(*) - count(distinct step) from outbox where template = 'review-late' and step like ?",
                        Integer.class,
                        "review-late/" + review.id() + "/%"))
                .isZero();
    }
}
