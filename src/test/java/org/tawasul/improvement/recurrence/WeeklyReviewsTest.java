package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseTexts;
import org.tawasul.cases.CaseView;
import org.tawasul.feedback.model.RatingRow;
import org.tawasul.feedback.model.RatingRows;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.WeeklyReviews;
import org.tawasul.improvement.WeeklyReviews.Opened;
import org.tawasul.improvement.WeeklyReviews.Review;
import org.tawasul.improvement.theme.SpokenWords;
import org.tawasul.improvement.theme.ThemeComparison;
import org.tawasul.improvement.theme.Themes;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Visitor;
import org.tawasul.pages.WorkBeside;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.PersonalText;
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
    private List<WorkBeside> beside;

    @Autowired
    private GroupRows groups;

    @Autowired
    private Intake intake;

    @Autowired
    private RatingRows ratings;

    @Autowired
    private PersonalText personal;

    @Autowired
    private CaseTexts texts;

    @Autowired
    private ReadWords read;

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

    /** Ratings that nobody was invited to. */
    private final List<Long> planted = new ArrayList<>();

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

    @AfterEach
    void theStoreKeepsItsPromises() {
        planted.forEach(id -> sql.update("delete from rating where id = ?", id));
    }

    private HeardRow heard(long of) {
        HeardRow row = new HeardRow(ids.next(), "survey", null, entity, "s-" + entity, of, "capital", 0, day);
        hearing.hear(row);
        return row;
    }

    private void nightly() {
        commands.run(() -> {
            weeks.look(entity, clock.today());
            return true;
        });
    }

    private Review opened() {
        nightly();
        nightly();
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

        reviews.file(review.id(), Map.of(third.id(), WeeklyReviews.NO_THEME), quality);
        reviews.done(review.id(), quality);
        reviews.done(review.id(), quality);
        Review done = reviews.open(review.id(), quality).review();
        assertThat(done.doneBy()).isEqualTo("some.quality");
        assertThat(done.heard()).isEqualTo(4);
        assertThat(done.percent()).isEqualTo(100);
        assertThat(reviews.waiting(quality)).isEmpty();
        assertThatThrownBy(() -> reviews.file(review.id(), Map.of(), quality)).hasMessageContaining("review-done");
        assertThat(counts.days(new Scope(entity, null, null, null), day, day.plusDays(1)))
                .isEqualTo(Map.of(day, 4));
    }

    @Test
    void whatComesLateIsOfTheNextReview() {
        Review first = opened();
        reviews.done(first.id(), quality);
        LocalDate earlier = day;
        HeardRow late = commands.run(() -> heard(Themes.NONE));
        HeardRow older = commands.run(() -> said(day.minusDays(200)));
        assertThat(groups.entities(clock.today().minusDays(1), clock.today().minusDays(730)))
                .contains(entity);

        clock.moveTo(clock.now().plus(Duration.ofDays(7)));
        Review next = opened();
        assertThat(next.heard()).isZero();
        assertThat(reviews.open(next.id(), quality).left())
                .extracting(WeeklyReviews.Piece::id)
                .containsExactly(older.id(), late.id());

        day = earlier.plusDays(14);
        HeardRow own = commands.run(() -> heard(Themes.NONE));
        clock.moveTo(clock.now().plus(Duration.ofDays(7)));
        nightly();
        Review third = reviews.waiting(quality).get(1);
        assertThat(reviews.open(third.id(), quality).left())
                .extracting(WeeklyReviews.Piece::id)
                .containsExactly(own.id());

        assertThatThrownBy(() -> reviews.done(next.id(), quality)).hasMessageContaining("review-not-finished");
        reviews.file(
                next.id(),
                Map.of(
                        late.id(), WeeklyReviews.NO_THEME,
                        older.id(), WeeklyReviews.NO_THEME,
                        own.id(), WeeklyReviews.NO_THEME),
                quality);
        reviews.done(next.id(), quality);
        assertThat(reviews.open(third.id(), quality).left())
                .extracting(WeeklyReviews.Piece::id)
                .containsExactly(own.id());
    }

    private HeardRow said(LocalDate on) {
        day = on;
        return heard(Themes.NONE);
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
    void whatIsShownIsWhatWasSaidThenWhateverWasSaidOfTheCaseLater() {
        CaseView rated = intake.submit(
                new SubmitCase(
                        CaseKind.COMPLAINT,
                        "إنارة الممشى " + entity,
                        "إنارة الممشى لا تعمل " + entity,
                        "street-lighting",
                        "capital",
                        "normal",
                        "web",
                        "customer.yusuf",
                        null,
                        null,
                        null,
                        Language.AR,
                        List.of()),
                new Actor("customer.yusuf", "customer", null, null));
        long first = rating(rated.id(), "شكرا جزيلا");
        rating(rated.id(), "ما زالت لا تعمل");
        commands.run(() ->
                hearing.hear(new HeardRow(first, "rating", rated.id(), entity, "s-" + entity, 0, "capital", 0, day)));

        SignedIn central = new SignedIn("central.worker1", Role.CENTRAL_TEAM, "central", "central");
        assertThat(reviews.open(opened().id(), central).left())
                .extracting(WeeklyReviews.Piece::words)
                .containsExactly("شكرا جزيلا");
        assertThat(read.of(List.of(new HeardRows.SaidRow(first, "rating", rated.id()))))
                .extracting(SpokenWords::words)
                .containsExactly("شكرا جزيلا");
    }

    private long rating(long caseId, String words) {
        long customer = texts.of(List.of(caseId)).get(0).customerId();
        long id = ids.next();
        planted.add(id);
        byte[] sealed = personal.seal(customer, words);
        commands.run(() -> ratings.addRating(
                new RatingRow(id, ids.next(), caseId, customer, 3, 3, 3, 3, sealed, clock.now(), entity)));
        return id;
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
    void itStandsAboveTheTaskListOfWhoeverDoesIt() {
        Review review = opened();
        assertThat(beside(quality)).singleElement().satisfies(due -> {
            assertThat(due.path()).isEqualTo("/recurring/reviews/" + review.id());
            assertThat(due.at()).isEqualTo(review.dueAt());
            assertThat(due.facts()).containsExactly(review.from(), review.until(), 100, "week");
        });
        assertThat(beside(management)).isEmpty();
        assertThat(beside(new SignedIn("some.worker", Role.CASE_WORKER, entity, null)))
                .isEmpty();
        reviews.done(review.id(), quality);
        assertThat(beside(quality)).isEmpty();
    }

    /** What waits of other kinds is other tests'. */
    private List<WorkBeside.Due> beside(SignedIn who) {
        return beside.stream()
                .flatMap(work -> work.of(new Visitor(Language.AR, who, "r")).stream())
                .filter(due -> due.key().startsWith("improvement.week."))
                .toList();
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
