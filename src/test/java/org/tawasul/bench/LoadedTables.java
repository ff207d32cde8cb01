package org.tawasul.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables while a great deal is written into them. On PostgreSQL their indexes and constraints are taken away and made again afterwards, which also proves that every row keeps
 * them; on H2 also, where a file that is written all over is mostly waste.
 */
abstract class LoadedTables {
    static LoadedTables of(boolean postgres, List<String> names) {
        return postgres ? new Postgres(names) : new H2(names);
    }

    abstract void open(Connection connection) throws SQLException;

    /** A table is filled over one connection, which may be another one than that of its neighbour. */
    abstract void begin(Connection own, String table) throws SQLException;

    abstract void end(Connection own) throws SQLException;

    abstract void close(Connection connection) throws SQLException;

    abstract void settle(Connection connection) throws SQLException;

    private static final class Postgres extends LoadedTables {
        private final String names;
        private final List<String> again = new ArrayList<>();

        Postgres(List<String> names) {
            this.names = names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        }

        @Override
        void open(Connection connection) throws SQLException {
            again.addAll(made(connection, "contype in ('p', 'u')"));
            again.addAll(StoredTables.texts(
                    connection,
                    "select indexdef from pg_indexes i where schemaname = 'public' and tablename in (" + names
                            + ") and not exists (select 1 from pg_constraint c where c.conname = i.indexname)"));
            List<String> foreign = StoredTables.texts(connection, definitions("contype = 'f'"));
            again.addAll(foreign);
            List<String> gone = new ArrayList<>();
            gone.addAll(dropped(connection, "contype = 'f'"));
            gone.addAll(dropped(connection, "contype in ('p', 'u')"));
            gone.addAll(StoredTables.texts(
                    connection,
                    "select 'drop index ' || indexname from pg_indexes i where schemaname = 'public' and tablename in ("
                            + names
                            + ") and not exists (select 1 from pg_constraint c where c.conname = i.indexname)"));
            StoredTables.run(connection, gone.toArray(String[]::new));
        }

        private List<String> made(Connection connection, String which) throws SQLException {
            return StoredTables.texts(
                    connection, definitions(which) + " and conrelid::regclass::text in (" + names + ")");
        }

        private static String definitions(String which) {
            return "select 'alter table ' || conrelid::regclass || ' add constraint ' || conname || ' ' || pg_get_constraintdef(oid)"
                    + " from pg_constraint where connamespace = 'public'::regnamespace and conrelid::regclass::text not like 'act%' and "
                    + which;
        }

        private List<String> dropped(Connection connection, String which) throws SQLException {
            String all = "select 'alter table ' || conrelid::regclass || ' drop constraint ' || conname"
                    + " from pg_constraint where connamespace = 'public'::regnamespace and conrelid::regclass::text not like 'act%' and "
                    + which;
            return StoredTables.texts(
                    connection, which.contains("'f'") ? all : all + " and conrelid::regclass::text in (" + names + ")");
        }

        /** What is written into a table that was emptied in the same transaction goes past the log. */
        @Override
        void begin(Connection own, String table) throws SQLException {
            own.setAutoCommit(false);
            StoredTables.run(
                    own,
                    "create temporary table kept on commit drop as select * from " + table,
                    "truncate " + table,
                    "insert into " + table + " select * from kept");
        }

        @Override
        void end(Connection own) throws SQLException {
            own.commit();
        }

        @Override
        void close(Connection connection) throws SQLException {
            long begun = System.nanoTime();
            StoredTables.run(connection, "set maintenance_work_mem = '1GB'");
            StoredTables.run(connection, again.toArray(String[]::new));
            System.out.printf("indexes and constraints: %.0f s%n", (System.nanoTime() - begun) / 1e9);
        }

        @Override
        void settle(Connection connection) throws SQLException {
            long begun = System.nanoTime();
            StoredTables.run(connection, "vacuum (analyze)");
            System.out.printf("vacuum: %.0f s%n", (System.nanoTime() - begun) / 1e9);
        }
    }

    private static final class H2 extends LoadedTables {
        private static final Pattern INDEX =
                Pattern.compile("CREATE (?:\\w+ )*INDEX (\\S+) ON (\\S+?)\\(.*", Pattern.DOTALL);
        private static final Pattern KEY =
                Pattern.compile("ALTER TABLE (\\S+) ADD CONSTRAINT (\\S+) (UNIQUE|FOREIGN KEY).*", Pattern.DOTALL);

        private final List<String> names;
        private final List<String> again = new ArrayList<>();

        H2(List<String> names) {
            this.names = names;
        }

        /** Written at every commit, and into indexes all over the file, a store becomes six times as large and takes four times as long. */
        @Override
        void open(Connection connection) throws SQLException {
            List<String> foreign = new ArrayList<>();
            List<String> others = new ArrayList<>();
            for (String line : StoredTables.texts(connection, "script nodata nopasswords nosettings")) {
                Matcher index = INDEX.matcher(line.strip());
                Matcher key = KEY.matcher(line.strip());
                if (index.matches() && isFilled(index.group(2))) {
                    again.add(line);
                    others.add("drop index if exists " + index.group(1));
                } else if (key.matches() && isFilled(key.group(1))) {
                    again.add(line);
                    String drop = "alter table " + key.group(1) + " drop constraint "
                            + key.group(2).substring(key.group(2).indexOf('.') + 1);
                    (key.group(3).equals("UNIQUE") ? others : foreign).add(drop);
                }
            }
            StoredTables.run(connection, foreign.toArray(String[]::new));
            StoredTables.run(connection, others.toArray(String[]::new));
            StoredTables.run(
                    connection,
                    "set referential_integrity false",
                    "set write_delay 5000",
                    "set retention_time 0",
                    "set cache_size 500000");
        }

        private boolean isFilled(String quoted) {
            return names.contains(
                    quoted.replaceAll(".*\\.", "").replace("\"", "").toLowerCase(Locale.ROOT));
        }

        @Override
        void begin(Connection own, String table) {
            // Each statement commits: one transaction over all of it would have to remember every row.
        }

        @Override
        void end(Connection own) {
            // As at the beginning.
        }

        @Override
        void close(Connection connection) throws SQLException {
            long begun = System.nanoTime();
            StoredTables.run(connection, again.toArray(String[]::new));
            StoredTables.run(connection, "set referential_integrity true");
            System.out.printf("indexes and constraints: %.0f s%n", (System.nanoTime() - begun) / 1e9);
        }

        @Override
        void settle(Connection connection) throws SQLException {
            StoredTables.run(connection, "set retention_time 45000", "analyze");
        }
    }
}
