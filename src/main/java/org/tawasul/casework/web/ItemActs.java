package org.tawasul.casework.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tawasul.api.Caller;
import org.tawasul.api.Idempotency;
import org.tawasul.api.Posted;
import org.tawasul.organisation.SignedIn;

/** Does to a task what was posted, once, and answers with the task as seen by whoever could act on it a moment ago, even if it has left that office now. */
@Component
final class ItemActs {
    private final WorkItemDocuments documents;
    private final Idempotency idempotency;

    ItemActs(WorkItemDocuments documents, Idempotency idempotency) {
        this.documents = documents;
        this.idempotency = idempotency;
    }

    /** What is done to the task. */
    interface Act {
        void perform(long workItem, SignedIn who);
    }

    ResponseEntity<WorkItemDocument> act(Caller caller, Posted posted, String id, Object body, Act act) {
        long workItem = WorkItemIds.read(id);
        SignedIn who = caller.who();
        return idempotency.once(posted, body, WorkItemDocument.class, () -> {
            act.perform(workItem, who);
            return ResponseEntity.ok(documents.after(workItem));
        });
    }
}
