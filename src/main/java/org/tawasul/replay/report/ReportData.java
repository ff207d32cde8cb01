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
