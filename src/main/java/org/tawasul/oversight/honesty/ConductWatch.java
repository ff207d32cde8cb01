package org.tawasul.oversight.honesty;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Question;
import org.tawasul.shared.TimeOrderedIds;

/** Asks the rules of honesty about each case when its reply leaves, in the same transaction; what they find is kept once. Suggestions have a period of another kind and are not asked about. */
@Component
class ConductWatch {
    /** The subject of these decisions, so that they don't stand among those that moved the case. */
    static final String SUBJECT = "conduct";

    static final String EXPLAINED = "explained";

    private final Cases cases;
    private final Conduct conduct;
    private final Decisions decisions;
    private final HonestyRows rows;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    ConductWatch(
            Cases cases,
            Conduct conduct,
            Decisions decisions,
            HonestyRows rows,
            TimeOrderedIds ids,
            BusinessClock clock) {
        this.cases = cases;
        this.conduct = conduct;
        this.decisions = decisions;
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    void look(CaseEvent.ReplyIssued issued) {
        CaseView about = cases.get(issued.caseId());
        if (about.kind() == CaseKind.SUGGESTION) {
            return;
        }
        Question question = new Question(
                DecisionKind.HONESTY,
                SUBJECT,
                about.id(),
                0,
                clock.today(),
                List.of(conduct.of(about, issued.messageId(), issued.at())));
        if (!decisions.consider(question).findings().isEmpty()) {
            keep(issued, decisions.decide(question));
        }
    }

    @EventListener
    void forget(CaseEvent.ReplyRecalled recalled) {
        rows.deleteOf(recalled.messageId());
    }

    private void keep(CaseEvent.ReplyIssued issued, Decision decision) {
        decision.findings().stream()
                .filter(finding -> finding.id().equals(EXPLAINED))
                .map(finding -> new HonestyFinding(
                        ids.next(),
                        issued.caseId(),
                        issued.messageId(),
                        folder(finding.reason().key()),
                        finding.rule(),
                        decision.id(),
                        issued.entity(),
                        issued.at()))
                .forEach(rows::insert);
    }

    /** {@code honesty/back-and-forth/…} is found by the rules of that folder. */
    private static String folder(String reason) {
        return reason.split("/", -1)[1];
    }
}
