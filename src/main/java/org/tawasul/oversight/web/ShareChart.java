package org.tawasul.oversight.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tawasul.oversight.Measure;
import org.tawasul.oversight.Overview.Row;

/** The share in time of those entities where it is lowest: a bar for each, with a mark where the target is. */
record ShareChart(List<Bar> bars, int height) {
    static final int WIDTH = 340;
    static final int MOST = 12;

    private static final int STEP = 38;
    private static final int LENGTH = 282;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One entity.
     *
     * @param y of its name
     * @param x where the bar begins on the left
     * @param mark where the target is; negative without one
     */
    record Bar(
            Row row,
            String name,
            Measure measure,
            BigDecimal value,
            int y,
            double x,
            double width,
            double mark,
            double end) {}

    static ShareChart of(List<Row> rows, Function<Row, String> name, boolean rightToLeft) {
        List<Row> lowest = rows.stream()
                .filter(row -> row.inTime().value() != null)
                .sorted(Comparator.comparing(
                                (Row row) -> Objects.requireNonNull(row.inTime().value()))
                        .thenComparing(name))
                .limit(MOST)
                .toList();
        return new ShareChart(
                IntStream.range(0, lowest.size())
                        .mapToObj(i -> bar(lowest.get(i), name.apply(lowest.get(i)), i * STEP, rightToLeft))
                        .toList(),
                lowest.size() * STEP + 4);
    }

    private static Bar bar(Row row, String name, int top, boolean rightToLeft) {
        BigDecimal value = Objects.requireNonNull(row.inTime().value());
        double width = length(value);
        double mark = row.inTime().target() == null
                ? -1
                : length(row.inTime().target().value());
        return new Bar(
                row,
                name,
                row.inTime(),
                value,
                top + 14,
                rightToLeft ? WIDTH - width : 0,
                width,
                mark < 0 ? -1 : rightToLeft ? WIDTH - mark : mark,
                rightToLeft ? WIDTH - width - 6 : width + 6);
    }

    private static double length(BigDecimal percent) {
        return Math.round(percent.multiply(BigDecimal.valueOf(LENGTH)).doubleValue() * 10 / HUNDRED.doubleValue())
                / 10.0;
    }
}
