package org.tawasul.decisions.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one CSV file against its schema. Every mistake is told with its row and column; a table with a mistake is no table. */
public final class TableReader {
    static final String ID = "id";
    static final String FROM = "in_force_from";
    static final String TO = "in_force_to";
    static final String NOTE = "note";

    private static final Set<String> OPTIONAL = Set.of(FROM, TO, NOTE);
    private static final Pattern ROW_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");

    private final String file;
    private final TableSchema schema;
    private final Codes codes;
    private final WordForms forms;
    private final Problems problems;
    private final Map<String, Integer> rowOfId = new HashMap<>();

    public TableReader(String file, TableSchema schema, Codes codes, Dialect dialect, Problems problems) {
        this.file = file;
        this.schema = schema;
        this.codes = codes;
        this.forms = new WordForms(dialect);
        this.problems = problems;
    }

    /** @param path the table's name, {@code routing/routes} */
    public Optional<Table> read(String path, byte[] csv) {
        int before = problems.count();
        CsvSheet sheet = CsvSheet.read(file, csv, problems).orElse(null);
        if (sheet == null) {
            return Optional.empty();
        }
        List<String> header = sheet.rows().isEmpty() ? List.of() : sheet.rows().get(0);
        checkHeader(header);
        List<Row> rows = new ArrayList<>();
        if (problems.count() == before) {
            for (int i = 1; i < sheet.rows().size(); i++) {
                if (!sheet.rows().get(i).isEmpty()) {
                    read(header, i + 1, sheet.rows().get(i)).ifPresent(rows::add);
                }
            }
        }
        return problems.count() == before ? Optional.of(new Table(path, schema, rows)) : Optional.empty();
    }

    private void checkHeader(List<String> header) {
        Set<String> needed = schema.columns().map(Column::name).collect(Collectors.toSet());
        needed.add(ID);
        needed.stream()
                .filter(name -> !header.contains(name))
                .sorted()
                .forEach(name -> problems.add(file, "row 1", "header-missing", "column", name));
        header.stream()
                .filter(name -> !needed.contains(name) && !OPTIONAL.contains(name))
                .forEach(name -> problems.add(file, "row 1", "header-unknown", "column", Problems.quoted(name)));
        header.stream()
                .filter(name -> header.indexOf(name) != header.lastIndexOf(name))
                .distinct()
                .forEach(name -> problems.add(file, "row 1", "header-twice", "column", Problems.quoted(name)));
    }

    private Optional<Row> read(List<String> header, int number, List<String> line) {
        int before = problems.count();
        if (line.size() > header.size()) {
            problems.add(file, "row " + number, "cells-too-many");
            return Optional.empty();
        }
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.get(i).isEmpty()) {
                filled.put(header.get(i), line.get(i));
            }
        }
        Cells cells = new Cells(file, number, codes, forms, problems);
        String id = id(cells, number, filled.getOrDefault(ID, ""));
        Row row = new Row(
                id,
                number,
                conditions(cells, filled),
                results(cells, filled),
                date(cells, FROM, filled),
                date(cells, TO, filled));
        if (row.from() != null && row.to() != null && row.to().isBefore(row.from())) {
            problems.add(file, cells.place(TO), "dates-reversed");
        }
        new Belonging(schema, codes).check(row, file, cells, problems);
        checkDemands(cells, number, filled);
        return problems.count() == before ? Optional.of(row) : Optional.empty();
    }

    private void checkDemands(Cells cells, int number, Map<String, String> filled) {
        for (String date : schema.demands().dates()) {
            if (!filled.containsKey(date)) {
                problems.add(file, cells.place(date), "cell-needed");
            }
        }
        for (List<String> group : schema.demands().oneOf()) {
            if (group.stream().filter(filled::containsKey).count() != 1) {
                problems.add(file, "row " + number, "cells-one-of", "columns", String.join(", ", group));
            }
        }
        for (List<String> group : schema.demands().someOf()) {
            if (group.stream().noneMatch(filled::containsKey)) {
                problems.add(file, "row " + number, "cells-some-of", "columns", String.join(", ", group));
            }
        }
    }

    private String id(Cells cells, int number, String id) {
        if (!ROW_ID.matcher(id).matches()) {
            cells.wrong(ID, "id", id);
            return id;
        }
        Integer other = rowOfId.putIfAbsent(id, number);
        if (other != null) {
            problems.add(file, cells.place(ID), "id-twice", Map.of("id", id, "row", other));
        }
        return id;
    }

    private Map<String, Literal> conditions(Cells cells, Map<String, String> filled) {
        Map<String, Literal> conditions = new LinkedHashMap<>();
        for (Column column : schema.conditions()) {
            String cell = filled.get(column.name());
            if (cell != null) {
                cells.literal(column, cell).ifPresent(literal -> conditions.put(column.name(), literal));
            } else if (column.filled()) {
                problems.add(file, cells.place(column.name()), "cell-needed");
            }
        }
        return conditions;
    }

    private Map<String, String> results(Cells cells, Map<String, String> filled) {
        Map<String, String> results = new LinkedHashMap<>();
        for (Column column : schema.results()) {
            String cell = filled.get(column.name());
            if (cell != null) {
                cells.result(column, cell).ifPresent(value -> results.put(column.name(), value));
            } else if (column.filled()) {
                problems.add(file, cells.place(column.name()), "cell-empty");
            }
        }
        return results;
    }

    private static @Nullable LocalDate date(Cells cells, String column, Map<String, String> filled) {
        String cell = filled.get(column);
        return cell == null ? null : cells.date(column, cell).orElse(null);
    }
}
