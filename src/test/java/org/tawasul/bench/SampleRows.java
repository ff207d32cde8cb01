package org.tawasul.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All rows of a sample that belong to its cases, and those that belong to its customers. Which they are is found by the ids in them and by no list of tables: whatever carries
 * the id of a case, or of a row that does, belongs to it.
 */
final class SampleRows {
    /** Ids are large; years, versions and levels are not. */
    static final long SMALLEST_ID = 1L << 50;

    private final List<SampleTable> ofCases;
    private final List<SampleTable> ofCustomers;
    private final Set<Long> cases;
    private final Set<Long> customers;

    private SampleRows(List<SampleTable> all) {
        cases = ids(table(all, "case_file"));
        customers = ids(table(all, "customer"));
        ofCases = reached(all, cases);
        ofCustomers = reached(withoutRowsOf(all, ofCases), customers);
    }

    /** @param connection to the sample's store, of which every case has to be at its end */
    static SampleRows read(Connection connection) throws SQLException {
        List<SampleTable> all = new ArrayList<>();
        for (String name : StoredTables.ours(connection)) {
            all.add(read(connection, name));
        }
        return new SampleRows(all);
    }

    List<SampleTable> ofCases() {
        return ofCases;
    }

    List<SampleTable> ofCustomers() {
        return ofCustomers;
    }

    /** The ids of the cases and of everything that belongs to one. */
    Set<Long> caseIds() {
        return cases;
    }

    Set<Long> customerIds() {
        return customers;
    }

    int cases() {
        return table(ofCases, "case_file").rows().size();
    }

    private static SampleTable read(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + name + " order by 1")) {
            ResultSetMetaData meta = rows.getMetaData();
            Map<String, SampleTable.Column> columns = new TreeMap<>();
            List<String> order = new ArrayList<>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                String column = meta.getColumnName(i).toLowerCase(Locale.ROOT);
                order.add(column);
                columns.put(column, new SampleTable.Column(column, meta.getColumnType(i), meta.getPrecision(i)));
            }
            List<Object[]> all = new ArrayList<>();
            while (rows.next()) {
                Object[] row = new Object[order.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                all.add(row);
            }
            return new SampleTable(name, order.stream().map(columns::get).toList(), all);
        }
    }

    /** The rows that carry one of the ids, which grow by the ids of these rows until no more are found. */
    private static List<SampleTable> reached(List<SampleTable> all, Set<Long> ids) {
        List<Set<Object[]>> found = new ArrayList<>();
        all.forEach(table -> found.add(new HashSet<>()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < all.size(); i++) {
                SampleTable table = all.get(i);
                for (Object[] row : table.rows()) {
                    if (!found.get(i).contains(row) && table.carries(row, ids)) {
                        found.get(i).add(row);
                        table.idOf(row).ifPresent(ids::add);
                        grown = true;
                    }
                }
            }
        }
        List<SampleTable> reached = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Set<Object[]> rows = found.get(i);
            if (!rows.isEmpty()) {
                reached.add(all.get(i)
                        .with(all.get(i).rows().stream().filter(rows::contains).toList()));
            }
        }
        return reached;
    }

    private static List<SampleTable> withoutRowsOf(List<SampleTable> all, List<SampleTable> taken) {
        Set<Object[]> rows = new HashSet<>();
        taken.forEach(table -> rows.addAll(table.rows()));
        return all.stream()
                .map(table -> table.with(
                        table.rows().stream().filter(row -> !rows.contains(row)).toList()))
                .toList();
    }

    private static Set<Long> ids(SampleTable table) {
        Set<Long> ids = new HashSet<>();
        table.rows().forEach(row -> table.idOf(row).ifPresent(ids::add));
        return ids;
    }

    private static SampleTable table(List<SampleTable> all, String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
