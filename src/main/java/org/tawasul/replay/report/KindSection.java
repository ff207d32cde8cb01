package org.tawasul.replay.report;

import java.util.List;
import java.util.function.Predicate;
import org.tawasul.cases.CaseKind;
import org.tawasul.replay.CaseOutcome;

/** The kinds of case beside each other. */
final class KindSection {
    private final Markup markup;
    private final Words words;
    private final ReportData data;

    KindSection(Markup markup, Words words, ReportData data) {
        this.markup = markup;
        this.words = words;
        this.data = data;
    }

    void write() {
        markup.open("section").element("h2", words.say("kinds"));
        List<String> heads = List.of(
                words.say("kinds.kind"),
                words.say("column.received"),
                words.say("column.answered"),
                words.say("column.late"),
                words.say("column.escalated"));
        FigureTable table = new FigureTable(markup, "narrow", words.say("kinds.table"), heads);
        for (CaseKind kind : CaseKind.values()) {
            row(table, kind);
        }
        table.end();
        markup.close();
    }

    private void row(FigureTable table, CaseKind kind) {
        List<CaseOutcome> taken = data.opened().stream()
                .filter(one -> one.kind().equals(kind.code()))
                .toList();
        table.row(
                words.chosen("kind", kind.code()),
                List.of(
                        words.number(taken.size()),
                        count(taken, one -> one.repliedAt() != null),
                        count(taken, CaseOutcome::late),
                        count(taken, one -> one.level() > 0)));
    }

    private String count(List<CaseOutcome> all, Predicate<CaseOutcome> which) {
        return words.number(all.stream().filter(which).count());
    }
}
