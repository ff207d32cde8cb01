package org.tawasul.cases.model;

import org.springframework.stereotype.Component;
import org.tawasul.cases.GivenPriority;
import org.tawasul.shared.Actor;

@Component
class PriorityByHand implements GivenPriority {
    private final CaseFiles files;

    PriorityByHand(CaseFiles files) {
        this.files = files;
    }

    @Override
    public void give(long caseId, String priority, String reason, Actor actor) {
        CaseFile file = files.load(caseId);
        file.givePriority(priority, reason);
        files.save(file, actor);
    }
}
