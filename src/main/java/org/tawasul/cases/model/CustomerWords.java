package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.cases.AnswerQuestion;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
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
    private final Offices offices;
    private final LaterDanger danger;
    private final Workflow workflow;

    CustomerWords(
            CaseFiles files,
            CaseMessages messages,
            Deadlines deadlines,
            Files uploads,
            Offices offices,
            LaterDanger danger,
            Workflow workflow) {
        this.files = files;
        this.messages = messages;
        this.deadlines = deadlines;
        this.uploads = uploads;
        this.offices = offices;
        this.danger = danger;
        this.workflow = workflow;
    }

    void answer(AnswerQuestion command, Actor actor) {
        long caseId = command.caseId();
        List<Long> attachments = command.files();
        CaseFile file = files.load(caseId);
        Deadline wait = deadlines
                .live(caseId, DeadlineKind.CUSTOMER_ANSWER)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "no-question-open"));
        boolean admitted = file.state() != CaseState.INCOMPLETE;
        Instant now = files.now();
        deadlines.meet(caseId, DeadlineKind.CUSTOMER_ANSWER, actor);
        fillIn(file, command);
        long message = messages.write(file.asLoaded(), CaseMessage.Kind.ANSWER, command.words(), actor.id(), now);
        file.answer(message, attachments.size(), command.words());
        files.save(file, actor);
        if (!attachments.isEmpty()) {
            uploads.attach(attachments, caseId, actor);
        }
        files.tell(new CaseEvent.CustomerAnswered(caseId, message, now));
        workflow.tell(wait.rootProcessInstance(), ProcessMessage.CUSTOMER_ANSWERED, Map.of());
        // Before it is admitted, admission itself looks at everything again.
        if (admitted) {
            danger.lookFor(caseId, command.words());
        }
    }

    private void fillIn(CaseFile file, AnswerQuestion command) {
        if (command.service() == null && command.area() == null) {
            return;
        }
        if (file.state() != CaseState.INCOMPLETE) {
            throw Refusal.inField("answer-changes-nothing", command.service() == null ? "area" : "service");
        }
        if (command.service() != null) {
            offices.requireService(command.service());
        }
        if (command.area() != null) {
            offices.requireArea(command.area());
        }
        file.fillIn(command.service(), command.area());
    }
}
