package org.tawasul.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.Cases;
import org.tawasul.casework.StandardReplies;
import org.tawasul.casework.StandardReply;
import org.tawasul.customers.Customers;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.WorkItem;

/** The standard replies of whoever has a task, in the language of its customer. */
@Component
final class ReadyReplies {
    private final StandardReplies replies;
    private final Cases cases;
    private final Customers customers;

    ReadyReplies(StandardReplies replies, Cases cases, Customers customers) {
        this.replies = replies;
        this.cases = cases;
        this.customers = customers;
    }

    List<StandardReply> at(WorkItem item) {
        return replies.usable(item.entity(), item.team());
    }

    /** What was typed with the chosen one below it. Refuses {@code standard-reply-missing}. */
    String below(String typed, WorkItem item, @Nullable String chosen) {
        StandardReply reply = at(item).stream()
                .filter(one -> Long.toString(one.id()).equals(chosen))
                .findFirst()
                .orElseThrow(() -> Refusal.inField("standard-reply-missing", "standard-reply"));
        long customer = cases.get(item.caseId()).customerId();
        String words = reply.text().in(customers.ofCase(customer, item.caseId()).language());
        return typed.isBlank() ? words : typed.stripTrailing() + "\n\n" + words;
    }
}
