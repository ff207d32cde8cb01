package org.tawasul.oversight.web;

import org.jspecify.annotations.Nullable;
import org.tawasul.oversight.Overview.Week;
import org.tawasul.oversight.Span;
import org.tawasul.pages.Visitor;

/** What templates call {@code links}: where a number leads. */
final class OverviewLinks {
    private final Visitor visitor;
    private final Asked asked;
    private final boolean opens;

    OverviewLinks(Visitor visitor, Asked asked, boolean opens) {
        this.visitor = visitor;
        this.asked = asked;
        this.opens = opens;
    }

    public @Nullable String cases(String figure, @Nullable String entity) {
        return opens ? asked.cases(visitor, figure, entity) : null;
    }

    /** The same figure of one week. */
    public @Nullable String week(String figure, @Nullable String entity, Week week) {
        Asked within = new Asked(new Span(week.first(), week.last()), asked.entity(), asked.sort(), asked.ascending());
        return opens ? within.cases(visitor, figure, entity) : null;
    }

    public String entity(String code) {
        return asked.ofEntity(visitor, code);
    }

    /** Of all entities. */
    public String all() {
        return asked.ofEntity(visitor, null);
    }

    public String sorted(Column column) {
        return asked.sorted(visitor, column);
    }

    public String book() {
        return asked.book(visitor);
    }

    public String cuts() {
        return asked.cuts(visitor, "service");
    }

    public String table() {
        return asked.table(visitor);
    }
}
