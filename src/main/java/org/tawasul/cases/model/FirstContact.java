package org.tawasul.cases.model;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.FirstContactProgress;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.shared.Actor;

/** The reply that came with the inquiry. */
@Component
class FirstContact implements FirstContactProgress {
    private final CaseFiles files;
    private final CaseMessages messages;
    private final Deadlines deadlines;

    FirstContact(CaseFiles files, CaseMessages messages, Deadlines deadlines) {
        this.files = files;
        this.messages = messages;
        this.deadlines = deadlines;
    }

    @Override
    public boolean answer(long caseId) {
        MessageRow answer = messages.waitingReply(caseId).orElse(null);
        CaseFile file = files.load(caseId);
        if (answer == null || file.asLoaded().emergency()) {
            return false;
        }
        Instant now = files.now();
        deadlines.meet(caseId, DeadlineKind.REPLY, Actor.SYSTEM);
        messages.markSent(answer.id(), now, now);
        file.issueReply(answer.id(), now);
        files.save(file, Actor.SYSTEM);
        files.tell(new CaseEvent.ReplyIssued(caseId, answer.id(), String.valueOf(file.entity()), now));
        return true;
    }
}
