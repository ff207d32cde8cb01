package org.tawasul.cases.model;

import org.springframework.stereotype.Component;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.shared.Actor;

/** Which cases go first. */
@Component
class CasePriority {
    private final CaseFiles files;
    private final CaseRules rules;

    CasePriority(CaseFiles files, CaseRules rules) {
        this.files = files;
        this.rules = rules;
    }

    /** As the rules say. The shipped table puts danger to life first by a row; one that was written before it could must not let it wait. */
    void give(long caseId) {
        CaseFile file = files.load(caseId);
        Decision decision = rules.ask(DecisionKind.PRIORITY, file.asLoaded());
        String priority = file.asLoaded().emergency()
                ? "high"
                : decision.found()
                        .map(finding -> finding.value("priority"))
                        .orElseGet(() -> TeamWork.priorityOf(file.asLoaded()));
        file.prioritise(priority, CaseRules.ground(decision));
        files.save(file, Actor.SYSTEM);
    }
}
