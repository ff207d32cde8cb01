package org.tawasul.casework.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Contribution;
import org.tawasul.cases.ContributionKind;
import org.tawasul.casework.Draft;
import org.tawasul.organisation.SignedIn;
import org.tawasul.workflow.WorkItem;

/** A reply that was given back, or taken back, as the draft that its writer goes on with: its words, what it decided, and what it promised. */
@Component
final class ReturnedReplies {
    private final Cases cases;

    ReturnedReplies(Cases cases) {
        this.cases = cases;
    }

    /** Empty for anybody but who wrote the last reply, and for one that has left. */
    Optional<Draft> to(WorkItem item, CaseSheet sheet, SignedIn who) {
        if (item.isFinished() || sheet.view().state() != CaseState.WITH_TEAM) {
            return Optional.empty();
        }
        return cases.messages(item.caseId()).stream()
                .filter(message -> message.kind() == CaseMessage.Kind.REPLY)
                .reduce((earlier, later) -> later)
                .filter(reply -> reply.sentAt() == null && reply.author().equals(who.login()))
                .map(reply ->
                        new Draft(item.id(), "reply", fields(item, sheet.contributions(), reply), reply.writtenAt()));
    }

    private Map<String, String> fields(WorkItem item, List<Contribution> all, CaseMessage reply) {
        Map<String, String> fields = new HashMap<>(Map.of("text", reply.text()));
        cases.decidedBy(item.caseId(), reply.id()).ifPresent(decided -> fields.put("decided", decided));
        List<Contribution> promised = all.stream()
                .filter(one -> one.kind() == ContributionKind.COMMITMENT
                        && one.message() != null
                        && one.message() == reply.id()
                        && !one.state().isAtEnd())
                .limit(ActCommands.COMMITMENTS)
                .toList();
        for (int i = 0; i < promised.size(); i++) {
            fields.put("commitments[" + i + "].what", promised.get(i).question());
            fields.put(
                    "commitments[" + i + "].by", String.valueOf(promised.get(i).by()));
        }
        return fields;
    }
}
