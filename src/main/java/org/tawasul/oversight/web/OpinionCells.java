package org.tawasul.oversight.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tawasul.oversight.Opinion;
import org.tawasul.oversight.Overview.Row;
import org.tawasul.oversight.Standing;
import org.tawasul.shared.Interval;

/**
 * What a file says of ratings beside their mean: how many there are, and how much they tell.
 *
 * @param heading of a column, by its code
 * @param standing how a standing is said
 */
record OpinionCells(Function<String, String> heading, Function<Standing, String> standing) {
    private static final List<String> COLUMNS =
            List.of("ratings", "rating-low", "rating-high", "satisfied", "satisfied-low", "satisfied-high", "standing");

    List<String> headings() {
        return COLUMNS.stream().map(heading).toList();
    }

    /** Numbers, words and, where there is nothing, nulls; in the order of the headings. */
    List<@Nullable Object> of(Row row) {
        Opinion opinion = row.opinion();
        Interval mean = opinion.mean();
        Interval share = opinion.satisfiedBetween();
        return Arrays.asList(
                BigDecimal.valueOf(row.ratings()),
                mean == null ? null : number(mean.low()),
                mean == null ? null : number(mean.high()),
                opinion.satisfied() == null ? null : number(opinion.satisfied()),
                share == null ? null : number(share.low()),
                share == null ? null : number(share.high()),
                opinion.standing() == null ? null : standing.apply(opinion.standing()));
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
