package org.tawasul.decisions.proofs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.FactList;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.shared.Bilingual;

/**
 * Proves a list before rules may look at it: nothing is said twice on one day, however it is spelt, and what the list has to name on every day is named. A limit that is
 * missing would be no limit, and nobody would notice.
 */
public final class ListProofs {
    private final FactList list;
    private final String file;
    private final Problems problems;
    private final CaseWords words;

    public ListProofs(FactList list, Names names, Problems problems) {
        this.list = list;
        this.file = list.path() + ".csv";
        this.problems = problems;
        this.words = new CaseWords(list.schema().fact(), list.schema().columns(), names);
    }

    public void run() {
        proveOnce();
        list.schema().complete().forEach(this::proveNamed);
    }

    private void proveOnce() {
        Map<List<String>, List<FactList.Entry>> bySaying = new HashMap<>();
        for (FactList.Entry entry : list.entries()) {
            List<FactList.Entry> same =
                    bySaying.computeIfAbsent(list.schema().saying(entry.fact()), any -> new ArrayList<>());
            same.stream()
                    .filter(other -> span(other).overlaps(span(entry)))
                    .findFirst()
                    .ifPresent(other -> problems.add(
                            file,
                            "row " + entry.number(),
                            "list-twice",
                            Map.of(
                                    "row", entry.id(),
                                    "other", other.id(),
                                    "number", other.number(),
                                    "case", said(entry, span(entry).common(span(other))))));
            same.add(entry);
        }
    }

    private void proveNamed(Column column) {
        Span days = new Span(
                list.entries().stream()
                        .mapToLong(entry -> span(entry).from())
                        .min()
                        .orElse(Long.MIN_VALUE),
                Long.MAX_VALUE);
        for (String value : column.values().stream().sorted().toList()) {
            List<Span> named = list.entries().stream()
                    .filter(entry -> list.schema().value(entry.fact(), column).equals(value))
                    .map(ListProofs::span)
                    .toList();
            Map<String, Literal> cells = Map.of(column.name(), new Literal.Code(value));
            for (Span open : days.outside(named)) {
                problems.add(file, "column " + column.name(), "list-gap", "case", words.say(cells, open, List.of()));
            }
        }
    }

    private Bilingual said(FactList.Entry entry, Span days) {
        Map<String, Literal> cells = new HashMap<>();
        String text = "";
        for (Column column : list.schema().columns()) {
            String value = list.schema().value(entry.fact(), column);
            if (!list.schema().unique().contains(column.name())) {
                continue;
            }
            if (column.type() == ColumnType.CODE) {
                cells.put(column.name(), new Literal.Code(value));
            } else if (column.type() == ColumnType.TEXT) {
                text = value;
            }
        }
        Bilingual said = words.say(cells, days, List.of());
        return text.isEmpty() ? said : CaseWords.with(said, text);
    }

    private static Span span(FactList.Entry entry) {
        return Span.of(entry.from(), entry.to());
    }
}
