package org.tawasul.decisions.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.facts.LimitFact;

/** Reads one list against its description. Every mistake is told with its row and column; a list with a mistake is no list. */
final class FactListReader {
    private static final Set<String> OPTIONAL = Set.of(TableReader.FROM, TableReader.TO, TableReader.NOTE);
    private static final Pattern ROW_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");
    private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} '’-]{0,79}");

    private final String file;
    private final FactListSchema schema;
    private final Codes codes;
    private final Problems problems;

    FactListReader(String file, FactListSchema schema, Codes codes, Problems problems) {
        this.file = file;
        this.schema = schema;
        this.codes = codes;
        this.problems = problems;
    }

    /** @param path the list's name, {@code watch/limits} */
    Optional<FactList> read(String path, byte[] csv) {
        int before = problems.count();
        CsvSheet sheet = CsvSheet.read(file, csv, problems).orElse(null);
        if (sheet == null) {
            return Optional.empty();
        }
        List<String> header = sheet.rows().isEmpty() ? List.of() : sheet.rows().get(0);
        checkHeader(header);
        List<FactList.Entry> entries = new ArrayList<>();
        if (problems.count() == before) {
            for (int i = 1; i < sheet.rows().size(); i++) {
                if (!sheet.rows().get(i).isEmpty()) {
                    FactList.Entry entry = entry(header, i + 1, sheet.rows().get(i));
                    if (entry != null) {
                        entries.add(entry);
                    }
                }
            }
            checkNames(entries);
        }
        return problems.count() == before ? Optional.of(new FactList(path, schema, entries)) : Optional.empty();
    }

    private void checkHeader(List<String> header) {
        Set<String> needed = schema.columns().stream().map(Column::name).collect(Collectors.toCollection(TreeSet::new));
        needed.add(TableReader.ID);
        needed.stream()
                .filter(name -> !header.contains(name))
                .forEach(name -> problems.add(file, "row 1", "header-missing", "column", name));
        header.stream()
                .filter(name -> !needed.contains(name) && !OPTIONAL.contains(name))
                .forEach(name -> problems.add(file, "row 1", "header-unknown", "column", Problems.quoted(name)));
    }

    private FactList.@Nullable Entry entry(List<String> header, int number, List<String> line) {
        int before = problems.count();
        if (line.size() > header.size()) {
            problems.add(file, "row " + number, "cells-too-many");
            return null;
        }
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < line.size(); i++) {
            filled.put(header.get(i), line.get(i));
        }
        Cells cells = new Cells(file, number, codes, new WordForms(Dialect.NONE), problems);
        String id = filled.getOrDefault(TableReader.ID, "");
        if (!ROW_ID.matcher(id).matches()) {
            cells.wrong(TableReader.ID, "id", id);
        }
        LocalDate from = date(cells, TableReader.FROM, filled);
        LocalDate to = date(cells, TableReader.TO, filled);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(file, cells.place(TableReader.TO), "dates-reversed");
        }
        ObjectNode fact = JsonNodeFactory.instance.objectNode();
        schema.columns().forEach(column -> value(cells, column, filled.getOrDefault(column.name(), ""))
                .ifPresent(value -> fact.set(column.name(), value)));
        if (problems.count() != before) {
            return null;
        }
        Record read = (Record) FactReader.read(schema.fact(), fact);
        if (read instanceof LimitFact limit) {
            cells.checkRange("amount", limit.amount(), schema.limits().getOrDefault(limit.name(), Range.ANY));
        }
        return problems.count() == before ? new FactList.Entry(id, number, read, from, to) : null;
    }

    private Optional<JsonNode> value(Cells cells, Column column, String cell) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (cell.isEmpty()) {
            problems.add(file, cells.place(column.name()), "cell-empty");
            return Optional.empty();
        }
        if (column.type() == ColumnType.TEXT) {
            return TEXT.matcher(cell).matches()
                    ? Optional.of(nodes.textNode(cell))
                    : cells.wrong(column.name(), "text", cell);
        }
        return cells.literal(column, cell)
                .map(literal -> literal instanceof Literal.Number number
                        ? nodes.numberNode(number.number())
                        : nodes.textNode(literal.toString()));
    }

    private void checkNames(List<FactList.Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            for (FactList.Entry earlier : entries.subList(0, i)) {
                FactList.Entry later = entries.get(i);
                if (earlier.id().equals(later.id())) {
                    problems.add(
                            file,
                            "row " + later.number() + ", column " + TableReader.ID,
                            "id-twice",
                            Map.of("id", later.id(), "row", earlier.number()));
                }
            }
        }
    }

    private static @Nullable LocalDate date(Cells cells, String column, Map<String, String> filled) {
        String cell = filled.getOrDefault(column, "");
        return cell.isEmpty() ? null : cells.date(column, cell).orElse(null);
    }
}
