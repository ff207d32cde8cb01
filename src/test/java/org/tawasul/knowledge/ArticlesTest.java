package org.tawasul.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** Who writes what, what customers see of it, and what happens when two write at once. */
@TawasulTest
class ArticlesTest {
    private static final SignedIn QUALITY = new SignedIn("works.quality", Role.QUALITY_OFFICER, "works", null);
    private static final SignedIn OTHERS = new SignedIn("health.supervisor", Role.SUPERVISOR, "health", "health");
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works");

    @Autowired
    Articles articles;

    @Autowired
    MovableClock clock;

    @Test
    void isOfferedUntilTheEndOfItsDayOfReviewAndAgainWhenItWasLookedAt() {
        LocalDate review = clock.today().plusDays(2);
        Article first = articles.write(article(null, 0, "speed-bump", review), QUALITY);
        assertThat(articles.offered("speed-bump")).containsExactly(first);
        clock.moveBy(Duration.ofDays(2));
        assertThat(articles.offered("speed-bump")).containsExactly(first);
        clock.moveBy(Duration.ofDays(1));
        assertThat(articles.offered("speed-bump")).isEmpty();
        refused("article-unknown", () -> articles.offered(first.id()));
        refused("article-unknown", () -> articles.answered(first.id(), Articles.Way.BEFORE_SENDING));
        assertThat(articles.kept(first.id(), QUALITY).standing()).isEqualTo(Article.Standing.TO_BE_REVIEWED);

        Article second = articles.write(
                article(first.id(), 1, "speed-bump", clock.today().plusDays(9)), QUALITY);
        assertThat(articles.offered("speed-bump")).containsExactly(second);
        assertThat(articles.versions(first.id(), QUALITY)).containsExactly(second, first);

        articles.withdraw(first.id(), 2, QUALITY);
        assertThat(articles.offered("speed-bump")).isEmpty();
        assertThat(articles.versions(first.id(), QUALITY)).hasSize(3);
    }

    @Test
    void whoIsNotOfItsEntityDoesNotWriteIt() {
        LocalDate review = clock.today().plusDays(30);
        Article ours = articles.write(article(null, 0, "road-sign", review), QUALITY);
        refused("not-allowed", () -> articles.write(article(null, 0, "road-sign", review), WORKER));
        refused("service-unknown", () -> articles.write(article(null, 0, "road-sign", review), OTHERS));
        refused("article-unknown", () -> articles.write(article(ours.id(), 1, "road-sign", review), OTHERS));
        refused("article-unknown", () -> articles.withdraw(ours.id(), 1, OTHERS));
        assertThat(articles.kept(OTHERS)).extracting(Articles.Kept::article).doesNotContain(ours);
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondIsTold() {
        LocalDate review = clock.today().plusDays(30);
        Article ours = articles.write(article(null, 0, "road-marking", review), QUALITY);
        articles.write(article(ours.id(), 1, "road-marking", review), QUALITY);
        refused(
                "article-changed-meanwhile",
                () -> articles.write(article(ours.id(), 1, "road-marking", review), QUALITY));
        assertThat(articles.versions(ours.id(), QUALITY)).hasSize(2);
    }

    @Test
    void theDayOfReviewLiesAheadAndNotTooFar() {
        refused("review-day-out-of-range", () -> articles.write(article(null, 0, "road-sign", clock.today()), QUALITY));
        refused(
                "review-day-out-of-range",
                () -> articles.write(
                        article(null, 0, "road-sign", clock.today().plusDays(Articles.LONGEST_UNTIL_REVIEW + 1)),
                        QUALITY));
    }

    @Test
    void thatItAnsweredIsCounted() {
        Article ours =
                articles.write(article(null, 0, "road-paving", clock.today().plusDays(30)), QUALITY);
        articles.answered(ours.id(), Articles.Way.BEFORE_SENDING);
        articles.answered(ours.id(), Articles.Way.FIRST_CONTACT);
        assertThat(articles.kept(ours.id(), QUALITY).answered()).isEqualTo(2);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static WriteArticle article(@Nullable Long id, long version, String service, LocalDate review) {
        return new WriteArticle(id, version, service, "عنوان", "A title", "نص", "A text", review);
    }
}
