package org.tawasul.bench;

import java.sql.Types;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one statement that writes a copy of all sampled rows of a table. Copy {@code k} is the sample as it would have been {@code k} days before: every instant and every day is so much
 * earlier, and every id is the one that node {@code k mod 256} would have given then, so that ids grow with time as real ones do and no two are equal. What is unique gets
 * the number of its copy. Copy 0 is the sample itself.
 */
final class CopySql {
    private static final long DAY_OF_IDS = 86_400_000L << 22;
    private static final int NODE = 14;

    private final SampleRows sample;
    private final Set<String> unique;
    private final boolean postgres;
    private final long numbers;

    /** @param numbers how many case numbers a copy takes at most */
    CopySql(SampleRows sample, Set<String> unique, boolean postgres, long numbers) {
        this.sample = sample;
        this.unique = unique;
        this.postgres = postgres;
        this.numbers = numbers;
    }

    static long shift(int copy) {
        return -copy * DAY_OF_IDS + ((long) (copy % 256) << NODE);
    }

    /** @param customers the copy of the customers that these cases belong to */
    String ofCases(SampleTable table, int copy, int customers) {
        return insert(table, "stage_case_", copy, i -> isCustomers(table, i) ? shift(customers) : shift(copy));
    }

    String ofCustomers(SampleTable table, int copy) {
        return insert(table, "stage_customer_", copy, i -> shift(copy));
    }

    private String insert(SampleTable table, String stage, int copy, IntToLongFunction shift) {
        String columns = table.columns().stream().map(SampleTable.Column::name).collect(Collectors.joining(", "));
        String values = IntStream.range(0, table.columns().size())
                .mapToObj(i -> value(table, i, copy, shift))
                .collect(Collectors.joining(", "));
        return "insert into " + table.name() + " (" + columns + ") select " + values + " from " + stage + table.name();
    }

    private String value(SampleTable table, int i, int copy, IntToLongFunction shift) {
        SampleTable.Column column = table.columns().get(i);
        String name = column.name();
        String place = table.name() + "." + name;
        if (copy == 0) {
            return name;
        }
        if (place.equals("case_file.number_year")) {
            return "cast(mod(extract(year from " + earlier("received_at", copy) + "), 100) as integer)";
        }
        if (place.equals("case_file.number_sequence")) {
            return name + " + " + copy * numbers;
        }
        if (place.equals("trail_entry.canonical")) {
            return canonical(table, copy, shift);
        }
        return switch (column.type()) {
            case Types.BIGINT -> number(table, i, copy, shift.applyAsLong(i));
            case Types.TIMESTAMP_WITH_TIMEZONE -> earlier(name, copy);
            case Types.DATE -> "cast(" + earlier(name, copy) + " as date)";
            case Types.VARCHAR -> unique.contains(place) ? text(table, i, copy) : name;
            default -> name;
        };
    }

    private String number(SampleTable table, int i, int copy, long shift) {
        String name = table.columns().get(i).name();
        if (!table.any(i, CopySql::isLarge)) {
            return name;
        }
        boolean known = table.any(i, value -> isLarge(value) && isId((Long) value));
        boolean unknown = table.any(i, value -> isLarge(value) && !isId((Long) value));
        if (known && unknown) {
            throw new IllegalStateException(table.name() + "." + name + " holds ids and other large numbers");
        }
        // A large number that is no id is a hash; that of another text is another.
        String moved = known ? name + " + (" + shift + ")" : name + " + " + copy;
        return table.any(i, value -> !isLarge(value)) && known
                ? "case when " + name + " > " + SampleRows.SMALLEST_ID + " then " + moved + " else " + name + " end"
                : moved;
    }

    private boolean isCustomers(SampleTable table, int i) {
        boolean some = table.any(
                i, value -> value instanceof Long id && sample.customerIds().contains(id));
        if (some && table.any(i, value -> isLarge(value) && sample.caseIds().contains((Long) value))) {
            throw new IllegalStateException(
                    table.name() + "." + table.columns().get(i).name() + " holds ids of cases and of customers");
        }
        return some;
    }

    private boolean isId(Long value) {
        return sample.caseIds().contains(value) || sample.customerIds().contains(value);
    }

    private static boolean isLarge(Object value) {
        return value instanceof Long number && Math.abs(number) >= SampleRows.SMALLEST_ID;
    }

    private static String earlier(String name, int copy) {
        return name + " - interval '" + copy + "' day";
    }

    private static String text(SampleTable table, int i, int copy) {
        SampleTable.Column column = table.columns().get(i);
        String number = String.format("%06d", copy);
        return table.any(i, value -> ((String) value).length() + 7 > column.size())
                ? "'" + number + "' || substring(" + column.name() + " from 7)"
                : "'" + number + ".' || " + column.name();
    }

    private String canonical(SampleTable table, int copy, IntToLongFunction shift) {
        StringBuilder text = new StringBuilder("piece0");
        if (table.any(column(table, "case_id"), value -> true)) {
            text.append(" || ").append(moved(table, "case_id", shift)).append(" || piece1");
        }
        text.append(" || cast(").append(earlier("happened_at", copy)).append(" as date) || piece2 || ");
        text.append(moved(table, "id", shift)).append(" || piece3 || cast(");
        text.append(earlier("recorded_at", copy)).append(" as date) || piece4 || ");
        text.append(moved(table, "subject_id", shift)).append(" || piece5");
        return postgres ? "convert_to(" + text + ", 'UTF8')" : "stringtoutf8(" + text + ")";
    }

    private static String moved(SampleTable table, String name, IntToLongFunction shift) {
        return "(" + name + " + (" + shift.applyAsLong(column(table, name)) + "))";
    }

    private static int column(SampleTable table, String name) {
        return table.columns().stream().map(SampleTable.Column::name).toList().indexOf(name);
    }
}
