package org.tawasul.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tawasul.administration.web.MonthPicture.Day;
import org.tawasul.calendar.OpeningDays;
import org.tawasul.shared.Bilingual;

class MonthPictureTest {
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 3, 3);

    @Test
    void aMonthBeginsOnSundayAndHasItsOwnDaysOnly() {
        MonthPicture picture =
                MonthPicture.of(new SixDays(true), new SixDays(true), YearMonth.of(2026, 4), LocalDate.of(2026, 4, 9));

        assertThat(picture.weeks()).hasSize(5).allSatisfy(week -> assertThat(week)
                .hasSize(7));
        assertThat(picture.weeks().get(0).subList(0, 3)).containsOnlyNulls();
        assertThat(day(picture, 0, 3).date()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(day(picture, 1, 4).today()).isTrue();
        assertThat(day(picture, 1, 5).state()).isEqualTo("closed");
        assertThat(picture.named()).isEmpty();
    }

    @Test
    void whatDiffersIsMarked() {
        MonthPicture picture =
                MonthPicture.of(new SixDays(true), new SixDays(false), YearMonth.of(2026, 3), LocalDate.of(2026, 3, 1));

        assertThat(picture.named()).singleElement().satisfies(day -> {
            assertThat(day.date()).isEqualTo(HOLIDAY);
            assertThat(day.state()).isEqualTo("holiday");
            assertThat(day.differs()).isTrue();
        });
        assertThat(day(picture, 0, 1).differs()).isFalse();
    }

    private static Day day(MonthPicture picture, int week, int at) {
        return Objects.requireNonNull(picture.weeks().get(week).get(at));
    }

    /** Open from seven to two but on Fridays. */
    private record SixDays(boolean holiday) implements OpeningDays {
        @Override
        public List<Hours> hoursOf(LocalDate day) {
            boolean closed = day.getDayOfWeek().getValue() == 5 || nameOf(day).isPresent();
            return closed ? List.of() : List.of(new Hours("07:00", "14:00"));
        }

        @Override
        public Optional<Bilingual> nameOf(LocalDate day) {
            return holiday && day.equals(HOLIDAY) ? Optional.of(new Bilingual("عطلة", "Holiday")) : Optional.empty();
        }
    }
}
