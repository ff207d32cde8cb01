package org.tawasul.replay.report;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.ReplayReport;
import org.tawasul.replay.ReplayReport.EntityFigures;
import org.tawasul.replay.ReplayReport.Figures;

/** What a page is made of. */
record ReportData(ReplayReport report, List<CaseOutcome> outcomes, String title, ZoneId zone) {
    ReportData {
        outcomes = List.copyOf(outcomes);
    }

    /** Those that became cases: of a run that was broken off some of the record did not, and of any run what was refused. */
    List<CaseOutcome> opened() {
        return outcomes.stream().filter(one -> one.state() != null).toList();
    }

    Figures figures() {
        return report.total().figures();
    }

    /** Those with most cases first. */
    List<EntityFigures> entities() {
        return report.entities().stream()
                .sorted(Comparator.comparingInt(
                                (EntityFigures one) -> one.figures().received())
                        .reversed()
                        .thenComparing(EntityFigures::code))
                .toList();
    }
}
