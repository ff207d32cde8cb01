package org.tawasul.decisions.proofs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.sources.Row;

/** Days from the first to the last, both included; the least and the greatest number stand for no first and no last day. */
record Span(long from, long to) {
    static final Span ALWAYS = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

    static Span of(Row row) {
        return of(row.from(), row.to());
    }

    static Span of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Span(
                from == null ? Long.MIN_VALUE : from.toEpochDay(), to == null ? Long.MAX_VALUE : to.toEpochDay());
    }

    boolean overlaps(Span other) {
        return from <= other.to && other.from <= to;
    }

    Span common(Span other) {
        return new Span(Math.max(from, other.from), Math.min(to, other.to));
    }

    boolean contains(Span other) {
        return from <= other.from && other.to <= to;
    }

    @Nullable
    LocalDate first() {
        return from == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(from);
    }

    @Nullable
    LocalDate last() {
        return to == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(to);
    }

    /** The days on which none of the rows is in force, as few spans as possible, in their order. */
    List<Span> without(List<Row> rows) {
        return outside(rows.stream().map(Span::of).toList());
    }

    /** The days that lie in none of these spans, as few spans as possible, in their order. */
    List<Span> outside(List<Span> all) {
        List<Span> open = new ArrayList<>();
        long next = from;
        for (Span taken :
                all.stream().sorted(Comparator.comparingLong(Span::from)).toList()) {
            if (taken.from > to) {
                break;
            }
            if (taken.from > next) {
                open.add(new Span(next, taken.from - 1));
            }
            if (taken.to == Long.MAX_VALUE) {
                return open;
            }
            next = Math.max(next, taken.to + 1);
        }
        if (next <= to) {
            open.add(new Span(next, to));
        }
        return open;
    }
}
