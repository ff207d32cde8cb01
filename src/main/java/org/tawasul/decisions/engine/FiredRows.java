package org.tawasul.decisions.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;

/** Hears from compiled rows that they fired: by table and row id only, and looks the rest up. Public because compiled rows call it. */
public final class FiredRows {
    private final Map<String, Table> tables;
    private final Map<String, Map<String, Row>> rows;
    private final List<Finding> findings = new ArrayList<>();

    FiredRows(Map<String, Table> tables, Map<String, Map<String, Row>> rows) {
        this.tables = tables;
        this.rows = rows;
    }

    public void fired(String path, String id) {
        Table table = Objects.requireNonNull(tables.get(path), path);
        Row row = Objects.requireNonNull(rows.getOrDefault(path, Map.of()).get(id), id);
        findings.add(RowFinding.of(table, row));
    }

    List<Finding> findings() {
        return findings;
    }
}
