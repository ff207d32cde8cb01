package org.tawasul.oversight.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.oversight.Measure;
import org.tawasul.oversight.Overview.Row;
import org.tawasul.oversight.Standing;

/** A column of the table of entities, and its order: what is worst stands first. */
enum Column {
    LATE(row -> BigDecimal.valueOf(row.counted().late()), true),
    ENTITY(row -> null, false),
    OPEN(row -> BigDecimal.valueOf(row.counted().open()), true),
    RECEIVED(row -> BigDecimal.valueOf(row.counted().received()), true),
    REPLIED(row -> BigDecimal.valueOf(row.counted().replied()), true),
    IN_TIME(row -> row.inTime().value(), false),
    REPLY_DAYS(row -> row.replyDays().value(), true),
    RATING(row -> row.rating().value(), false),
    RAISED(row -> BigDecimal.valueOf(row.counted().raised()), true);

    private final Function<Row, @Nullable BigDecimal> value;
    private final boolean greatestFirst;

    Column(Function<Row, @Nullable BigDecimal> value, boolean greatestFirst) {
        this.value = value;
        this.greatestFirst = greatestFirst;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Column of(@Nullable String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(LATE);
    }

    /** Entities without a value last, whatever the order; equals by name. */
    Comparator<Row> order(boolean reversed, Function<Row, String> name) {
        Comparator<Row> byName = Comparator.comparing(name);
        if (this == ENTITY) {
            return reversed ? byName.reversed() : byName;
        }
        if (this == RATING) {
            return byStanding(reversed).thenComparing(byName);
        }
        Comparator<BigDecimal> values = Comparator.naturalOrder();
        Comparator<Row> byValue = Comparator.comparing(
                value, Comparator.nullsLast(greatestFirst == reversed ? values : values.reversed()));
        return byValue.thenComparing(byName);
    }

    /** Who can't be told apart stands by name: their means say nothing of who is better. */
    private static Comparator<Row> byStanding(boolean reversed) {
        Comparator<Standing> order = Comparator.naturalOrder();
        return Comparator.comparing(
                row -> row.opinion().standing(), Comparator.nullsLast(reversed ? order.reversed() : order));
    }

    /** How a table says in which order it stands. */
    public String ariaSort(boolean reversed) {
        return greatestFirst == reversed ? "ascending" : "descending";
    }

    /** The value as a plain number for a file. */
    @Nullable
    BigDecimal of(Row row) {
        return value.apply(row);
    }

    /** The measure with a target that stands in this column; null for what is only counted. */
    static @Nullable Measure measure(Column column, Row row) {
        return switch (column) {
            case IN_TIME -> row.inTime();
            case REPLY_DAYS -> row.replyDays();
            case RATING -> row.rating();
            case RAISED -> row.raised();
            default -> null;
        };
    }
}
