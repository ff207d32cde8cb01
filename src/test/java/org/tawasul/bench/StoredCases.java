package org.tawasul.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.tawasul.cases.CaseState;

/** Fills a store, in which the program was started once, with as many closed cases as are asked for: whole copies of a sample, oldest first, by one statement for each table and copy. */
final class StoredCases {
    /** How often a customer of the sample comes back. */
    private static final int RETURNS = 4;

    private final String url;
    private final boolean postgres;
    private final SampleRows sample;
    private final int copies;
    private final int customerCopies;
    private final FilledFile file;

    private StoredCases(String url, SampleRows sample, int cases) {
        this.url = url;
        this.postgres = url.startsWith("jdbc:postgresql:");
        this.sample = sample;
        this.copies = (cases + sample.cases() - 1) / sample.cases();
        this.customerCopies = Math.max(1, copies / RETURNS);
        this.file = new FilledFile(url);
    }

    /** How many cases are stored then: at least as many as asked for, in whole copies. */
    static int load(String url, String sampleUrl, int cases) throws SQLException {
        SampleRows sample;
        Definitions there;
        try (Connection from = DriverManager.getConnection(sampleUrl)) {
            mustBeAtTheirEnd(from);
            sample = SampleRows.read(from);
            there = new Definitions(definitions(from));
        }
        StoredCases stored = new StoredCases(url, sample, cases);
        stored.load(there);
        return stored.copies * sample.cases();
    }

    private static void mustBeAtTheirEnd(Connection from) throws SQLException {
        for (String state : StoredTables.texts(from, "select distinct state from case_file")) {
            if (!CaseState.valueOf(state).isAtEnd()) {
                throw new IllegalStateException("The sample has cases that are " + state);
            }
        }
    }

    private void load(Definitions definitions) throws SQLException {
        LoadedTables tables = LoadedTables.of(postgres, names());
        CopySql sql;
        try (Connection target = open()) {
            Map<String, String> here = definitions(target);
            for (SampleTable table : sample.ofCases()) {
                stage(target, "stage_case_" + table.name(), definitions.translated(table, here));
            }
            for (SampleTable table : sample.ofCustomers()) {
                stage(target, "stage_customer_" + table.name(), table);
            }
            sql = new CopySql(sample, StoredTables.unique(target), postgres, numbers(target));
            tables.open(target);
        }
        copyAll(tables, sql);
        try (Connection target = open()) {
            tables.close(target);
            StoredTables.run(
                    target,
                    "delete from case_number_block",
                    "insert into case_number_block (number_year, next_sequence) values (26, 5000001)");
            for (SampleTable table : sample.ofCases()) {
                StoredTables.run(target, "drop table stage_case_" + table.name());
            }
            for (SampleTable table : sample.ofCustomers()) {
                StoredTables.run(target, "drop table stage_customer_" + table.name());
            }
            tables.settle(target);
        }
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        StoredTables.run(connection, "set time zone 'UTC'");
        return connection;
    }

    private List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        sample.ofCases().forEach(table -> names.add(table.name()));
        sample.ofCustomers().forEach(table -> names.add(table.name()));
        return new ArrayList<>(names);
    }

    private static void stage(Connection target, String name, SampleTable table) throws SQLException {
        StoredTables.run(
                target,
                "drop table if exists " + name,
                "create table " + name + " as select * from " + table.name() + " where 1 = 0");
        if (!table.name().equals("trail_entry")) {
            StoredTables.fill(target, name, table.rows());
            return;
        }
        for (int piece = 0; piece < CanonicalPieces.COUNT; piece++) {
            StoredTables.run(target, "alter table " + name + " add column piece" + piece + " varchar");
        }
        StoredTables.fill(target, name, CanonicalPieces.cut(table).rows());
    }

    /** On two threads; the record, which has a third of all rows, first. */
    private void copyAll(LoadedTables tables, CopySql sql) throws SQLException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<?>> all = new ArrayList<>();
        List<String> names = names();
        names.sort(Comparator.comparing(name -> !name.equals("trail_entry")));
        for (String name : names) {
            all.add(threads.submit(() -> {
                file.write(() -> {
                    try (Connection own = open()) {
                        copy(own, tables, name, sql);
                    }
                });
                file.tidy();
                return name;
            }));
        }
        try {
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new SQLException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void copy(Connection target, LoadedTables tables, String name, CopySql sql) throws SQLException {
        long begun = System.nanoTime();
        tables.begin(target, name);
        for (int copy = copies - 1; copy >= 0; copy--) {
            for (SampleTable table : sample.ofCustomers()) {
                if (table.name().equals(name) && isOfCustomers(copy)) {
                    StoredTables.run(target, sql.ofCustomers(table, copy));
                }
            }
            for (SampleTable table : sample.ofCases()) {
                if (table.name().equals(name)) {
                    StoredTables.run(target, sql.ofCases(table, copy, customers(copy)));
                }
            }
        }
        tables.end(target);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d rows in %.0f s%n",
                name,
                StoredTables.number(target, "select count(*) from " + name),
                (System.nanoTime() - begun) / 1e9);
    }

    /** The copy whose customers these cases belong to: the oldest of those that lie whole rounds apart. The sample keeps its own, whose words alone can be opened. */
    private int customers(int copy) {
        return copy == 0 ? 0 : copy + (copies - 1 - copy) / customerCopies * customerCopies;
    }

    private boolean isOfCustomers(int copy) {
        return copy == 0 || IntStream.range(1, copies).anyMatch(one -> customers(one) == copy);
    }

    private static long numbers(Connection target) throws SQLException {
        return StoredTables.number(target, "select max(number_sequence) from stage_case_case_file") + 1;
    }

    private static Map<String, String> definitions(Connection connection) throws SQLException {
        Map<String, String> ids = new HashMap<>();
        for (String id : StoredTables.texts(connection, "select id_ from act_re_procdef")) {
            ids.put(Definitions.version(id), id);
        }
        return ids;
    }

    /** The engine of another store calls the same models otherwise. */
    private record Definitions(Map<String, String> there) {
        static String version(String id) {
            return id.substring(0, id.lastIndexOf(':'));
        }

        SampleTable translated(SampleTable table, Map<String, String> here) {
            List<Object[]> rows = new ArrayList<>();
            for (Object[] row : table.rows()) {
                Object[] translated = row.clone();
                for (int i = 0; i < row.length; i++) {
                    if (row[i] instanceof String id && there.containsValue(id)) {
                        translated[i] = here.getOrDefault(version(id), id);
                    }
                }
                rows.add(translated);
            }
            return table.with(rows);
        }
    }
}
