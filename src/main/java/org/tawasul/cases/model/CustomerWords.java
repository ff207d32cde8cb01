package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseMessage;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.files.Files;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessMessage;

/** What a customer says to a question. */
@Component
class CustomerWords {
    private final CaseFiles files;
    private final CaseMessages messages;
    private final Deadlines deadlines;
    private final Files uploads;
    private final Workflow workflow;

    CustomerWords(CaseFiles files, CaseMessages messages, Deadlines deadlines, Files uploads, Workflow workflow) {
        this.files = files;
        this.messages = messages;
        this.deadlines = deadlines;
        this.uploads = uploads;
        this.workflow = workflow;
    }

    void answer(long caseId, String answer, List<Long> attachments, Actor actor) {
        CaseFile file = files.load(caseId);
        Deadline wait = deadlines
                .live(caseId, DeadlineKind.CUSTOMER_ANSWER)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "no-question-open"));
        Instant now = files.now();
        deadlines.meet(caseId, DeadlineKind.CUSTOMER_ANSWER, actor);
        long message = messages.write(file.asLoaded(), CaseMessage.Kind.ANSWER, answer, actor.id(), now);
        file.answer(message, attachments.size(), answer);
        files.save(file, actor);
        if (!attachments.isEmpty()) {
            uploads.attach(attachments, caseId, actor);
        }
        files.tell(new CaseEvent.CustomerAnswered(caseId, message, now));
        workflow.tell(wait.rootProcessInstance(), ProcessMessage.CUSTOMER_ANSWERED, Map.of());
    }
}
