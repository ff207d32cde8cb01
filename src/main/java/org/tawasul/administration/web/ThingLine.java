package org.tawasul.administration.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/**
 * A row of the files as lists name it.
 *
 * @param state {@code now}, {@code coming} or {@code ended}
 */
record ThingLine(Map<String, String> row, String key, String state) {
    static ThingLine of(Thing thing, Map<String, String> row, LocalDate today) {
        boolean coming = RowForm.day(DayForm.day(row.getOrDefault("from", "")))
                .map(from -> from.isAfter(today))
                .orElse(false);
        boolean ended = RowForm.day(DayForm.day(row.getOrDefault("until", "")))
                .map(until -> until.isBefore(today))
                .orElse(false);
        return new ThingLine(row, row.getOrDefault(thing.key(), ""), ended ? "ended" : (coming ? "coming" : "now"));
    }

    public Bilingual name() {
        return new Bilingual(row.getOrDefault("name_ar", ""), row.getOrDefault("name_en", ""));
    }

    public LocalDate from() {
        return LocalDate.parse(DayForm.day(row.getOrDefault("from", "")));
    }

    public @Nullable LocalDate until() {
        return RowForm.day(DayForm.day(row.getOrDefault("until", ""))).orElse(null);
    }

    public String of(String column) {
        return row.getOrDefault(column, "");
    }

    boolean says(String asked) {
        return asked.isEmpty()
                || String.join(" ", row.values()).toLowerCase(Locale.ROOT).contains(asked);
    }
}
