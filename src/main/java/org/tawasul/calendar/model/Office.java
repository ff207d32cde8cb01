package org.tawasul.calendar.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/**
 * When an office opens on each date, by the nearest that says something about it: its own single days, then those of the
 * calendars it inherits from; then its own weekly hours, then theirs. Two offices are equal if they and all that they inherit are.
 *
 * @param keepsHolidays false for an office, such as the contact centre, whose hours the country's holidays don't touch
 * @param days no opening on a date means a holiday
 * @param names of single days
 */
record Office(
        String code,
        @Nullable Office parent,
        boolean keepsHolidays,
        @Nullable Duration ownStandardDay,
        List<WeeklyHours> hours,
        Map<LocalDate, List<Opening>> days,
        Map<LocalDate, Bilingual> names) {
    Office {
        hours = List.copyOf(hours);
        days = Map.copyOf(days);
        names = Map.copyOf(names);
    }

    Office(
            String code,
            @Nullable Office parent,
            boolean keepsHolidays,
            @Nullable Duration ownStandardDay,
            List<WeeklyHours> hours,
            Map<LocalDate, List<Opening>> days) {
        this(code, parent, keepsHolidays, ownStandardDay, hours, days, Map.of());
    }

    List<Opening> openings(LocalDate date) {
        return singleDay(date).orElseGet(() -> weekly(date));
    }

    /** Of a single day, by the nearest that says something about it. */
    Optional<Bilingual> nameOf(LocalDate date) {
        if (days.containsKey(date)) {
            return Optional.ofNullable(names.get(date));
        }
        return parent == null || !keepsHolidays ? Optional.empty() : parent.nameOf(date);
    }

    Duration standardDay() {
        return ownStandardDay == null
                ? Objects.requireNonNull(parent, "the country has a standard day")
                        .standardDay()
                : ownStandardDay;
    }

    private Optional<List<Opening>> singleDay(LocalDate date) {
        List<Opening> own = days.get(date);
        if (own != null) {
            return Optional.of(own);
        }
        return parent == null || !keepsHolidays ? Optional.empty() : parent.singleDay(date);
    }

    private List<Opening> weekly(LocalDate date) {
        List<WeeklyHours> own = WeeklyHours.inForce(hours, date);
        if (own.isEmpty()) {
            return parent == null ? List.of() : parent.weekly(date);
        }
        return own.stream().map(WeeklyHours::opening).filter(Objects::nonNull).toList();
    }
}
