package org.tawasul.decisions.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.Severity;
import org.tawasul.decisions.facts.DeadlineFact;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Sentence;
import org.tawasul.decisions.sources.Table;
import org.tawasul.decisions.sources.TableSchema;
import org.tawasul.shared.Bilingual;

/** What is proven of a table is true, and what is true is proven: against trying every case on every day, over small random tables. */
class ProofProperties {
    private static final long FIRST_DAY = LocalDate.of(2026, 3, 1).toEpochDay();
    private static final int DAYS = 4;
    private static final List<Point> CASES = cases();

    @Property(tries = 1500)
    void aConflictIsFoundExactlyWhereTwoRowsMeet(@ForAll("tables") Table table) {
        Pairs pairs = new Pairs(table, new Rows(table));
        for (Row row : table.rows()) {
            Predicate<Row> above = other -> other.number() < row.number()
                    && other.specificity() == row.specificity()
                    && everyCase().anyMatch(one -> one.fits(row) && one.fits(other));
            assertThat(pairs.contradicted(row).isPresent())
                    .as("%s in %s", row, table.rows())
                    .isEqualTo(table.rows().stream()
                            .anyMatch(other ->
                                    above.test(other) && !other.results().equals(row.results())));
            assertThat(pairs.repeated(row).isPresent())
                    .as("%s in %s", row, table.rows())
                    .isEqualTo(table.rows().stream()
                            .anyMatch(other -> above.test(other)
                                    && other.results().equals(row.results())
                                    && other.conditions().equals(row.conditions())));
        }
    }

    @Property(tries = 1500)
    void aRowIsUnreachableExactlyWhenItNeverWins(@ForAll("anyTables") Table table) {
        Cover cover = new Cover(table, new Rows(table), new Domains(table.schema()));
        for (Row row : table.rows()) {
            boolean wins = everyCase().anyMatch(one -> one.fits(row) && noneOver(one, row, table.rows()));
            assertThat(cover.of(row).isEmpty())
                    .as("%s in %s", row, table.rows())
                    .isEqualTo(wins);
            cover.of(row).ifPresent(over -> {
                assertThat(everyCase().noneMatch(one -> one.fits(row) && noneOver(one, row, over)))
                        .isTrue();
                for (Row one : over) {
                    List<Row> rest = over.stream().filter(other -> other != one).toList();
                    assertThat(everyCase().anyMatch(any -> any.fits(row) && noneOver(any, row, rest)))
                            .as("%s is needed to cover %s", one, row)
                            .isTrue();
                }
            });
            Statistics.collect(wins ? "can win" : "can not win");
        }
    }

    @Property(tries = 1500)
    void aGapIsFoundExactlyWhenSomeCaseHasNoRowAndIsSaidWithFewestCells(@ForAll("anyTables") Table table) {
        List<Gaps.Gap> gaps = new Gaps(table, new Domains(table.schema())).within(Map.of());
        long begin = table.rows().stream()
                .mapToLong(row -> Span.of(row).from())
                .min()
                .orElse(Long.MIN_VALUE);
        List<Point> open = everyCase()
                .filter(one -> one.isOtherwise() && one.day >= begin)
                .filter(one -> table.rows().stream().noneMatch(one::fits))
                .toList();
        assertThat(gaps.isEmpty()).as("%s", table.rows()).isEqualTo(open.isEmpty());
        for (Gaps.Gap gap : gaps) {
            List<Point> told = everyCase()
                    .filter(Point::isOtherwise)
                    .filter(one -> gap.cells().entrySet().stream()
                            .allMatch(cell -> cell.getValue().equals(one.cells.get(cell.getKey()))))
                    .filter(one -> gap.days().from() <= one.day
                            && one.day <= gap.days().to())
                    .toList();
            assertThat(open).as("%s in %s", gap, table.rows()).containsAll(told);
        }
        if (!gaps.isEmpty()) {
            assertThat(gaps.get(0).cells()).hasSize(fewest(open, begin));
        }
        Statistics.collect(
                gaps.isEmpty() ? "complete" : "gap of " + gaps.get(0).cells().size());
    }

    /** How many cells the smallest open box of cases has, by trying all boxes. */
    private static int fewest(List<Point> open, long begin) {
        for (int size = 0; size <= 2; size++) {
            for (List<String> columns :
                    List.of(List.<String>of(), List.of("kind"), List.of("flag"), List.of("kind", "flag"))) {
                for (Point one : columns.size() == size ? open : List.<Point>of()) {
                    boolean whole = everyCase()
                            .filter(other -> other.isOtherwise() && other.day == one.day && other.day >= begin)
                            .filter(other -> columns.stream()
                                    .allMatch(column -> other.cells.get(column).equals(one.cells.get(column))))
                            .allMatch(open::contains);
                    if (whole) {
                        return size;
                    }
                }
            }
        }
        throw new AssertionError(open);
    }

    private static boolean noneOver(Point one, Row row, List<Row> rows) {
        return rows.stream().noneMatch(other -> other.specificity() > row.specificity() && one.fits(other));
    }

    /** One case on one day. */
    private record Point(Map<String, Literal> cells, long over, long day) {
        boolean fits(Row row) {
            Span span = Span.of(row);
            return span.from() <= day
                    && day <= span.to()
                    && row.conditions().entrySet().stream().allMatch(this::fits);
        }

        private boolean fits(Map.Entry<String, Literal> cell) {
            return cell.getKey().equals("over")
                    ? ((Literal.Number) cell.getValue()).number() <= over
                    : cell.getValue().equals(cells.get(cell.getKey()));
        }

        /** A value that no row names in every open column, and every threshold reached. */
        boolean isOtherwise() {
            return cells.get("service").equals(new Literal.Code("other"))
                    && cells.get("level").equals(new Literal.Number(9))
                    && over == 2;
        }
    }

    private static Stream<Point> everyCase() {
        return CASES.stream();
    }

    private static List<Point> cases() {
        List<Point> all = new ArrayList<>();
        for (String kind : List.of("a", "b", "c")) {
            for (boolean flag : List.of(true, false)) {
                for (String service : List.of("x", "y", "other")) {
                    for (long level : List.of(0L, 9L)) {
                        for (long over = -1; over <= 2; over++) {
                            for (long day = FIRST_DAY - 1; day <= FIRST_DAY + DAYS; day++) {
                                all.add(new Point(
                                        Map.of(
                                                "kind", new Literal.Code(kind),
                                                "flag", new Literal.Truth(flag),
                                                "service", new Literal.Code(service),
                                                "level", new Literal.Number(level)),
                                        over,
                                        day));
                            }
                        }
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<Map<String, Literal>> conditions = Combinators.combine(
                        cell("a", "b", "c").map(ProofProperties::code),
                        cell("true", "false")
                                .map(cell -> cell.isEmpty() ? null : new Literal.Truth(cell.equals("true"))),
                        cell("x", "y").injectNull(0.3).map(cell -> cell == null ? null : code(cell)),
                        Arbitraries.of("", "", "", "0").map(ProofProperties::number),
                        Arbitraries.of("", "", "0", "1").map(ProofProperties::number))
                .as((kind, flag, service, level, over) -> {
                    Map<String, Literal> cells = new LinkedHashMap<>();
                    put(cells, "kind", kind);
                    put(cells, "flag", flag);
                    put(cells, "service", service);
                    put(cells, "level", level);
                    put(cells, "over", over);
                    return cells;
                });
        Arbitrary<List<Integer>> days = Combinators.combine(
                        Arbitraries.of(-1, -1, -1, 0, 1, 2), Arbitraries.of(-1, -1, -1, 1, 2, 3))
                .as((from, to) -> List.of(from, to))
                .filter(both -> both.get(0) < 0 || both.get(1) < 0 || both.get(0) <= both.get(1));
        Arbitrary<Row> row = Combinators.combine(conditions, days, Arbitraries.of("p", "q"))
                .as((cells, both, result) ->
                        new Row("R", 0, cells, Map.of("result", result), day(both.get(0)), day(both.get(1))));
        return row.list().ofMinSize(1).ofMaxSize(8).map(ProofProperties::table);
    }

    /** Tables of closed columns with many rows are more often complete, and have more often rows that never win. */
    @Provide
    Arbitrary<Table> anyTables() {
        Arbitrary<Map<String, Literal>> conditions = Combinators.combine(
                        cell("a", "b", "c").map(ProofProperties::code),
                        cell("true", "false").map(ProofProperties::truth),
                        Arbitraries.of("", "", "", "", "", "1").map(ProofProperties::number))
                .as((kind, flag, over) -> {
                    Map<String, Literal> cells = new LinkedHashMap<>();
                    put(cells, "kind", kind);
                    put(cells, "flag", flag);
                    put(cells, "over", over);
                    return cells;
                });
        Arbitrary<Row> row = Combinators.combine(
                        conditions, Arbitraries.of(-1, -1, -1, -1, 1, 2), Arbitraries.of("p", "q"))
                .as((cells, from, result) ->
                        new Row("R", 0, cells, Map.of("result", result), day(from), day(from == 2 ? 3 : -1)));
        return Arbitraries.oneOf(tables(), row.list().ofMinSize(4).ofMaxSize(14).map(ProofProperties::table));
    }

    private static Arbitrary<String> cell(String... values) {
        List<String> all = new ArrayList<>(List.of(values));
        all.add("");
        all.add("");
        return Arbitraries.of(all);
    }

    private static @Nullable Literal code(String cell) {
        return cell.isEmpty() ? null : new Literal.Code(cell);
    }

    private static @Nullable Literal truth(String cell) {
        return cell.isEmpty() ? null : new Literal.Truth(cell.equals("true"));
    }

    private static @Nullable Literal number(String cell) {
        return cell.isEmpty() ? null : new Literal.Number(Long.parseLong(cell));
    }

    private static void put(Map<String, Literal> cells, String column, @Nullable Literal literal) {
        if (literal != null) {
            cells.put(column, literal);
        }
    }

    private static @Nullable LocalDate day(int day) {
        return day < 0 ? null : LocalDate.ofEpochDay(FIRST_DAY + day);
    }

    private static Table table(List<Row> rows) {
        List<Row> numbered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            numbered.add(
                    new Row("R-" + i, i + 2, new HashMap<>(row.conditions()), row.results(), row.from(), row.to()));
        }
        return new Table("watch/t", SCHEMA, numbered);
    }

    private static final TableSchema SCHEMA = new TableSchema(
            "f",
            Severity.DECIDES,
            DeadlineFact.class,
            List.of(
                    new Column("kind", ColumnType.CODE, "kind", Set.of("a", "b", "c"), null),
                    new Column("flag", ColumnType.BOOLEAN, "warned", Set.of(), null),
                    new Column("service", ColumnType.CODE, "priority", Set.of(), null),
                    new Column("level", ColumnType.INTEGER, "level", Set.of(), null),
                    new Column("over", ColumnType.INTEGER_AT_LEAST, "overdueMinutes", Set.of(), null)),
            List.of(new Column("result", ColumnType.CODE, "", Set.of(), null)),
            new Sentence(new Bilingual("ع", "e"), new Bilingual("ع", "e"), Map.of()));
}
