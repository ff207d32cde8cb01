package org.tawasul.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

/** What the charts show, before it is drawn. */
class FiguresTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final Words ENGLISH = new Words(new Texts(ZONE, List.of("replay-report")), Language.EN);
    private static final Words ARABIC = new Words(new Texts(ZONE, List.of("replay-report")), Language.AR);

    @ParameterizedTest
    @CsvSource({"1,100.0%", "0.99999,99.9%", "0.9995,99.9%", "0.9946,99.5%", "0.993,99.3%", "0,0.0%"})
    void aShareIsNeverRoundedUpToTheWhole(double share, String shown) {
        assertThat(ENGLISH.share(share)).isEqualTo(shown);
        assertThat(Isolation.bare(ARABIC.share(share)).replaceAll("[\u200E\u200F\u061C]", ""))
                .isEqualTo(shown);
    }

    @Test
    void whatThereIsNotIsADash() {
        assertThat(List.of(ENGLISH.share(null), ENGLISH.decimal(null), ENGLISH.share(0, 0)))
                .containsOnly("–");
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,1",
        "1,1,1",
        "4,1,4",
        "5,2,6",
        "9,5,10",
        "40,10,40",
        "41,20,60",
        "4108,2000,6000",
        "179421,50000,200000"
    })
    void theScaleHasFewRoundSteps(int highest, int step, int top) {
        assertThat(Scale.upTo(highest)).isEqualTo(new Scale(step, top));
    }

    @Test
    void daysAreThoseOfTheZone() {
        // 22:00 UTC is the next day in Bahrain.
        Course course = Course.of(List.of(at("2022-03-01T22:00:00Z", Duration.ofDays(2), true)), ZONE);
        assertThat(course.step()).isEqualTo(Course.Step.DAY);
        assertThat(course.spans())
                .containsExactly(
                        new Course.Span(LocalDate.of(2022, 3, 2), 1, 0, 1),
                        new Course.Span(LocalDate.of(2022, 3, 3), 0, 0, 0),
                        new Course.Span(LocalDate.of(2022, 3, 4), 0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"30,DAY,31", "31,WEEK,6", "189,WEEK,28", "190,MONTH,7", "1099,MONTH,37", "1100,YEAR,4"})
    void stepsGrowWithTheSpan(int days, Course.Step step, int spans) {
        Course course = Course.of(List.of(at("2022-01-01T08:00:00Z", null, false), at(after(days), null, false)), ZONE);
        assertThat(course.step()).isEqualTo(step);
        assertThat(course.spans()).hasSize(spans);
        assertThat(course.spans().stream().mapToInt(Course.Span::received).sum())
                .isEqualTo(2);
    }

    @Test
    void weeksBeginOnSunday() {
        Course course = Course.of(
                List.of(at("2022-03-01T08:00:00Z", null, false), at("2022-05-01T08:00:00Z", null, false)), ZONE);
        assertThat(course.spans().get(0).first()).isEqualTo(LocalDate.of(2022, 2, 27));
    }

    @Test
    void aReplyWithinExactlyADayIsWithinOneDay() {
        ReplyDays days = days(0, 24, 25, 48, 49);
        assertThat(days).isEqualTo(new ReplyDays(1, List.of(2, 2, 1), 0));
    }

    @Test
    void aFewVeryLateOnesDoNotFlattenTheRest() {
        int[] hours = new int[100];
        java.util.Arrays.fill(hours, 30);
        hours[99] = 24 * 400;
        ReplyDays days = days(hours);
        assertThat(days.width()).isEqualTo(1);
        assertThat(days.counts()).hasSize(15);
        assertThat(days.above()).isEqualTo(1);
        assertThat(days.all()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"15,1", "16,2", "31,5", "80,10", "160,30", "460,90", "4000,365"})
    void binsGrowWithTheDays(int days, int width) {
        assertThat(days(days * 24).width()).isEqualTo(width);
    }

    @Test
    void suggestionsStandApart() {
        CaseOutcome suggestion = Replays.outcome("S", "suggestion", Replays.BEGIN, "works", Duration.ofDays(3), false);
        assertThat(ReplyDays.of(List.of(suggestion)).all()).isZero();
    }

    private static ReplyDays days(int... hours) {
        Stream<CaseOutcome> all = java.util.Arrays.stream(hours)
                .mapToObj(one -> Replays.outcome("K", "inquiry", Replays.BEGIN, "works", Duration.ofHours(one), false));
        return ReplyDays.of(all.toList());
    }

    private static CaseOutcome at(String instant, Duration reply, boolean late) {
        return Replays.outcome("K", "complaint", Instant.parse(instant), "works", reply, late);
    }

    private static String after(int days) {
        return Instant.parse("2022-01-01T08:00:00Z").plus(Duration.ofDays(days)).toString();
    }
}
