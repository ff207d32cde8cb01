package org.tawasul.deadlines.model;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.Finding;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.ProcessVariable;

/**
 * One look at one clock, the body of a whole command: it reads the clock anew, because since it was claimed an officer may have stopped, moved or met it, and
 * what it finds becomes the finding, the mark on the clock and the step of the process in one transaction, or nothing.
 */
@Component
class Look {
    private final Clocks clocks;
    private final DeadlineRows rows;
    private final FindingBook findings;
    private final WatchRules rules;
    private final Workflow workflow;
    private final BusinessClock time;

    Look(
            Clocks clocks,
            DeadlineRows rows,
            FindingBook findings,
            WatchRules rules,
            Workflow workflow,
            BusinessClock time) {
        this.clocks = clocks;
        this.rows = rows;
        this.findings = findings;
        this.rules = rules;
        this.workflow = workflow;
        this.time = time;
    }

    void at(long deadlineId) {
        Instant now = time.now();
        clocks.find(deadlineId).filter(clock -> clock.isDueForLook(now)).ifPresent(clock -> look(clock, now));
    }

    private void look(DeadlineClock clock, Instant now) {
        if (clock.asLoaded().failedLooks() > 0) {
            rows.endIncidents(clock.asLoaded().id(), now);
        }
        Decision considered = rules.consider(clock);
        Finding winner = considered.winner();
        if (winner == null || !WatchRules.isNews(winner, clock, now)) {
            postpone(clock, rules.again(considered, clock, now));
        } else {
            tell(clock, rules.decide(clock), now);
        }
    }

    private void postpone(DeadlineClock clock, Instant nextLook) {
        DeadlineRow row = clock.asLoaded();
        if (rows.postpone(row.id(), row.version(), nextLook, 0) == 0) {
            throw Clocks.changedMeanwhile(row.id());
        }
    }

    private void tell(DeadlineClock clock, Decision decision, Instant now) {
        Finding finding =
                decision.found().orElseThrow(() -> new IllegalStateException("The rules changed during a look"));
        WatchWord word = WatchWord.of(finding.id());
        DeadlineRow row = clock.asLoaded();
        Map<String, Object> facts = facts(clock, finding, decision, now);
        clock.mark(word, WatchRules.raisedTo(finding), now);
        if (word != WatchWord.WAIT_OVER) {
            clock.lookAt(rules.afterNews(decision, clock, now));
        }
        clocks.save(clock, word.action(), facts, Actor.SYSTEM, now);
        findings.note(row, finding, decision.id(), now);
        workflow.tell(
                row.rootProcessInstance(),
                ProcessMessage.WATCH,
                Map.of(ProcessVariable.FINDING, word.id(), ProcessVariable.DEADLINE, Long.toString(row.id())));
    }

    private static Map<String, Object> facts(DeadlineClock clock, Finding finding, Decision decision, Instant now) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("rule", finding.rule());
        facts.put("decision", decision.id());
        facts.put("used-percent", clock.fact(now).usedPercent());
        facts.put("level", Math.max(clock.asLoaded().level(), WatchRules.raisedTo(finding)));
        return facts;
    }
}
