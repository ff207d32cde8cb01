package org.tawasul.administration.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.RowChange;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** Says rows of files in words: which file, what becomes of the row, and each cell that differs. */
@Component
final class ShownRows {
    private static final Set<String> DAYS = Set.of("from", "until", "date");
    private static final Set<String> WORDS =
            Set.of("role", "kind", "certainty", "weekday", "language", "keeps_holidays", "indicator", "skill");

    private static final Map<String, Part> OFFICES = Map.of(
            "entity",
            Part.ENTITY,
            "team",
            Part.TEAM,
            "service",
            Part.SERVICE,
            "skill",
            Part.SERVICE,
            "area",
            Part.AREA,
            "to",
            Part.ENTITY);

    private final Texts texts;
    private final Organisation organisation;
    private final LiveFiles files;
    private final BusinessClock clock;

    ShownRows(@Qualifier("pageTexts") Texts texts, Organisation organisation, LiveFiles files, BusinessClock clock) {
        this.texts = texts;
        this.organisation = organisation;
        this.files = files;
        this.clock = clock;
    }

    List<ShownRow> of(List<RowChange> changes, Language language, int most) {
        return changes.stream().limit(most).map(change -> row(change, language)).toList();
    }

    private ShownRow row(RowChange change, Language language) {
        Map<String, String> before = change.before() == null ? Map.of() : change.before();
        Map<String, String> after = change.after() == null ? Map.of() : change.after();
        Set<String> columns = new LinkedHashSet<>(after.isEmpty() ? before.keySet() : after.keySet());
        List<ShownCell> cells = new ArrayList<>();
        for (String column : columns) {
            String was = before.getOrDefault(column, "");
            String is = after.getOrDefault(column, "");
            boolean isTold = before.isEmpty() || after.isEmpty() ? !(was + is).isEmpty() : !was.equals(is);
            if (isTold) {
                cells.add(new ShownCell(
                        called(change.file(), column), value(column, was, language), value(column, is, language)));
            }
        }
        return new ShownRow(
                change.file(), act(before, after, cells), title(after.isEmpty() ? before : after, language), cells);
    }

    /** In decrees {@code from} and {@code to} are offices. */
    private static String called(String file, String column) {
        boolean isOffice = file.equals("decrees.csv") && (column.equals("from") || column.equals("to"));
        return isOffice ? "decree-" + column : column;
    }

    private static String act(Map<String, String> before, Map<String, String> after, List<ShownCell> cells) {
        if (before.isEmpty()) {
            return "added";
        }
        if (after.isEmpty()) {
            return "removed";
        }
        boolean ends = cells.size() == 1
                && cells.get(0).column().equals("until")
                && before.getOrDefault("until", "").isEmpty();
        return ends ? "ended" : "changed";
    }

    private ShownValue title(Map<String, String> row, Language language) {
        String name = row.getOrDefault("name_" + language.tag(), "");
        if (!name.isEmpty()) {
            return new ShownValue(name, language.tag());
        }
        if (row.containsKey("skill")) {
            String skill =
                    value("skill", row.getOrDefault("skill", ""), language).text();
            return organisation
                    .person(row.getOrDefault("login", ""), clock.today())
                    .map(person -> new ShownValue(person.name().in(language) + ": " + skill, "plain"))
                    .orElseGet(() -> new ShownValue(row.getOrDefault("login", ""), "code"));
        }
        for (String column : List.of("login", "code", "number", "calendar", "area", "indicator")) {
            String written = row.getOrDefault(column, "");
            if (!written.isEmpty()) {
                return value(column, written, language);
            }
        }
        return ShownValue.EMPTY;
    }

    ShownValue value(String column, String written, Language language) {
        if (written.isEmpty()) {
            return ShownValue.EMPTY;
        }
        if (column.endsWith("_ar") || column.endsWith("_en")) {
            return new ShownValue(written, column.substring(column.length() - 2));
        }
        if (DAYS.contains(column) && isDay(written)) {
            return new ShownValue(
                    texts.say(new Message("words.day", Map.of("day", LocalDate.parse(written))), language), "plain");
        }
        String key = (column.equals("role") ? "role." : "administration.value." + column + ".")
                + written.toLowerCase(Locale.ROOT);
        if (WORDS.contains(column) && texts.knows(key)) {
            return new ShownValue(texts.say(Message.of(key), language), "plain");
        }
        String name = name(column, written, language);
        return name.isEmpty() ? new ShownValue(written, "code") : new ShownValue(name, "plain");
    }

    /** What the organisation calls a code today; empty for what it does not know yet. */
    private String name(String column, String written, Language language) {
        Part part = OFFICES.get(column);
        if (part != null) {
            return organisation
                    .name(part, written, clock.today())
                    .map(both -> both.in(language))
                    .orElse("");
        }
        return column.equals("calendar")
                ? files.rows(LiveFiles.CALENDARS, "code", written).stream()
                        .map(row -> row.getOrDefault("name_" + language.tag(), ""))
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** {@code from} of a decree is an office. */
    private static boolean isDay(String written) {
        try {
            LocalDate.parse(written);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
