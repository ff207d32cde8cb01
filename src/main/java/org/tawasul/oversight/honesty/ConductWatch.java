package org.tawasul.oversight.honesty;

import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Question;
import org.tawasul.shared.TimeOrderedIds;

/** Asks the rules of honesty about each case when its reply or decision leaves, in the same transaction; what they find is kept once. Suggestions are in no share in time; they are asked about as well, because a case that was taken down as one is left out by that. */
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
        look(cases.get(issued.caseId()), issued.messageId(), issued.entity(), issued.at());
    }

    @EventListener
    void look(CaseEvent.SuggestionDecided decided) {
        CaseView about = cases.get(decided.caseId());
        cases.messages(about.id()).stream()
                .filter(message -> message.kind() == CaseMessage.Kind.DECISION)
                .reduce((older, newer) -> newer)
                .ifPresent(decision -> look(about, decision.id(), String.valueOf(about.entity()), decided.at()));
    }

    private void look(CaseView about, long message, String entity, Instant at) {
        Question question = new Question(
                DecisionKind.HONESTY, SUBJECT, about.id(), 0, clock.today(), List.of(conduct.of(about, message, at)));
        if (!decisions.consider(question).findings().isEmpty()) {
            Decision decision = decisions.decide(question);
            decision.findings().stream()
                    .filter(finding -> finding.id().equals(EXPLAINED))
                    .map(finding -> new HonestyFinding(
                            ids.next(),
                            about.id(),
                            message,
                            folder(finding.reason().key()),
                            finding.rule(),
                            decision.id(),
                            entity,
                            at))
                    .forEach(rows::insert);
        }
    }

    @EventListener
    void forget(CaseEvent.ReplyRecalled recalled) {
        rows.deleteOf(recalled.messageId());
    }

    /** {@code honesty/back-and-forth/…} is found by the rules of that folder. */
    private static String folder(String reason) {
        return reason.split("/", -1)[1];
    }
}
