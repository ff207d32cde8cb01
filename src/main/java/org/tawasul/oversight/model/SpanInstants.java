package org.tawasul.oversight.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tawasul.oversight.Span;

/** The instants of a span in the business zone. */
public record SpanInstants(Instant from, Instant until) {
    private static final int WEEK = 7;

    public static SpanInstants of(Span span, ZoneId zone) {
        return of(span.from(), span.to(), zone);
    }

    public static SpanInstants of(LocalDate first, LocalDate last, ZoneId zone) {
        return new SpanInstants(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** From its last day backwards, so that the newest week is a whole one; oldest first. */
    static List<Span> weeks(Span span) {
        List<Span> weeks = new ArrayList<>();
        LocalDate last = span.to();
        while (!last.isBefore(span.from())) {
            LocalDate first = last.minusDays(WEEK - 1L);
            weeks.add(new Span(first.isBefore(span.from()) ? span.from() : first, last));
            last = first.minusDays(1);
        }
        Collections.reverse(weeks);
        return weeks;
    }
}
