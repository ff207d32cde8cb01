package org.tawasul.oversight.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.oversight.Span;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/**
 * What an overview's address says: days, entity and the order of the table. Whoever has the address has the page.
 *
 * @param sort column of the table
 * @param ascending the other way round than that column is usually read
 */
record Asked(Span span, @Nullable String entity, Column sort, boolean ascending) {
    private static final String CODE = "-|[a-z0-9][a-z0-9.-]{0,59}";

    /** Refuses days that are none. */
    static Asked of(Map<String, String> parameters, LocalDate today) {
        return of(parameters, span(parameters, today));
    }

    static Asked of(Map<String, String> parameters, Span span) {
        String entity = parameters.get("entity");
        return new Asked(
                span,
                entity == null || !entity.matches(CODE) ? null : entity,
                Column.of(parameters.get("sort")),
                "asc".equals(parameters.get("order")));
    }

    private static Span span(Map<String, String> parameters, LocalDate today) {
        LocalDate to = day(parameters, "to", null);
        LocalDate from = day(parameters, "from", null);
        Span usual = Span.until(to == null ? today : to);
        return from == null && to == null
                ? usual
                : new Span(from == null ? usual.from() : from, to == null ? today : to);
    }

    private static @Nullable LocalDate day(Map<String, String> parameters, String name, @Nullable LocalDate otherwise) {
        String written = parameters.getOrDefault(name, "");
        if (written.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException e) {
            throw Refusal.inField("day-invalid", name);
        }
    }

    String overview(Visitor visitor) {
        return visitor.to("/overview?" + days() + entityPart(entity) + sortPart());
    }

    String book(Visitor visitor) {
        return visitor.to("/overview/table.xlsx?" + days() + entityPart(entity) + sortPart());
    }

    String table(Visitor visitor) {
        return visitor.to("/overview/table.csv?" + days() + entityPart(entity) + sortPart());
    }

    /** The overview of one entity in the same days. */
    String ofEntity(Visitor visitor, @Nullable String one) {
        return visitor.to("/overview?" + days() + entityPart(one));
    }

    String sorted(Visitor visitor, Column column) {
        return new Asked(span, entity, column, sort == column && !ascending).overview(visitor) + "#entities";
    }

    /** The same days, cut by something that is known of each case. */
    String cuts(Visitor visitor, String cut) {
        return visitor.to("/overview/cuts?by=" + cut + "&" + days() + entityPart(entity));
    }

    /** What {@link #cuts} shows, as a file. @param ending with its dot */
    String cutsFile(Visitor visitor, String cut, String ending) {
        return visitor.to("/overview/cuts" + ending + "?by=" + cut + "&" + days() + entityPart(entity));
    }

    /** @param one the entity whose number it is; null for all */
    String cases(Visitor visitor, String figure, @Nullable String one) {
        return visitor.to("/overview/cases?figure=" + figure + "&" + days() + entityPart(one));
    }

    /** What {@link #cases} lists, as a file. @param ending with its dot */
    String casesFile(Visitor visitor, String figure, @Nullable String one, String ending) {
        return visitor.to("/overview/cases" + ending + "?figure=" + figure + "&" + days() + entityPart(one));
    }

    /** As files are named by it. */
    String written() {
        return span.from() + "-" + span.to();
    }

    private String days() {
        return "from=" + span.from() + "&to=" + span.to();
    }

    private static String entityPart(@Nullable String one) {
        return one == null ? "" : "&entity=" + URLEncoder.encode(one, StandardCharsets.UTF_8);
    }

    private String sortPart() {
        return (sort == Column.LATE ? "" : "&sort=" + sort.code()) + (ascending ? "&order=asc" : "");
    }
}
