package org.tawasul.decisions.proofs;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnWords;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/**
 * Says which cases are meant: "complaint of high priority from 1 March 2026". What it is that the cells are said of comes first: the value of the column that is the
 * subject, or else what the table's fact is called.
 */
final class CaseWords {
    private static final Texts TEXTS = new Texts(ZoneOffset.UTC, List.of("proofs"));

    private final String fact;
    private final List<Column> columns;
    private final Names names;

    CaseWords(Class<? extends Record> fact, List<Column> columns, Names names) {
        this.fact = fact.getSimpleName();
        this.columns = columns.stream()
                .sorted(Comparator.comparing(column -> !isSubject(column)))
                .toList();
        this.names = names;
    }

    Bilingual say(Map<String, Literal> cells, Span days, List<Column> unnamed) {
        return new Bilingual(say(cells, days, unnamed, Language.AR), say(cells, days, unnamed, Language.EN));
    }

    /** Followed by what somebody wrote. */
    static Bilingual with(Bilingual said, String text) {
        return TEXTS.say(new Message("proofs.with-text", Map.of("case", said, "text", text)));
    }

    private String say(Map<String, Literal> cells, Span days, List<Column> unnamed, Language language) {
        List<String> parts = new ArrayList<>();
        if (columns.stream().noneMatch(column -> isSubject(column) && cells.containsKey(column.name()))) {
            String subject = cells.isEmpty() ? "proofs.every." : "proofs.subject.";
            parts.add(TEXTS.say(new Message(subject + fact, Map.of()), language));
        }
        for (Column column : columns) {
            Literal cell = cells.get(column.name());
            if (cell != null) {
                parts.add(say(column, cell, language));
            }
        }
        unnamed.forEach(column -> parts.add(
                TEXTS.say(new Message("proofs.unnamed", Map.of("column", called(column, language))), language)));
        if (!days.equals(Span.ALWAYS)) {
            parts.add(TEXTS.say(days(days), language));
        }
        return String.join(" ", parts);
    }

    private String say(Column column, Literal cell, Language language) {
        ColumnWords words = column.words();
        return words == null ? cell.toString() : words.say(cell, name(column, cell, language), language);
    }

    private @Nullable String name(Column column, Literal cell, Language language) {
        return column.vocabulary() == null
                ? null
                : names.name(column.vocabulary(), cell.toString())
                        .map(both -> both.in(language))
                        .orElse(null);
    }

    private static String called(Column column, Language language) {
        ColumnWords words = column.words();
        return words == null || words.called() == null
                ? column.name()
                : words.called().in(language);
    }

    private static boolean isSubject(Column column) {
        return column.words() != null && column.words().subject();
    }

    private static Message days(Span days) {
        Map<String, Object> dates = new HashMap<>();
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first != null) {
            dates.put("from", first);
        }
        if (last != null) {
            dates.put("to", last);
        }
        String key = first == null ? "until" : last == null ? "from" : first.equals(last) ? "on" : "between";
        return new Message("proofs." + key, dates);
    }
}
