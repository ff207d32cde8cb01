package org.tawasul.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.BeanFactory;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Casework;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.RateReply;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.notifications.Outbox;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/**
 * A whole life through the facades of a program: submitted, acknowledged, admitted, routed, given priority and deadline by the rules, claimed, answered, the notices captured,
 * rated, closed. The program's timers are off, so that the outbox is delivered as a step of the life. Customers return.
 */
final class OneLife {
    private static final Actor DOOR = new Actor("bench", "customer", null, null);

    private final int customers;
    private final Intake intake;
    private final Casework casework;
    private final Feedback feedback;
    private final Outbox outbox;
    private final Cases cases;
    private final WorkItems workItems;
    private final WholeCommands whole;
    private final AtomicLong lived = new AtomicLong();
    private volatile long lastCase;

    /** @param customers of each thread, who return again and again */
    OneLife(BeanFactory program, int customers) {
        this.customers = customers;
        intake = program.getBean(Intake.class);
        casework = program.getBean(Casework.class);
        feedback = program.getBean(Feedback.class);
        outbox = program.getBean(Outbox.class);
        cases = program.getBean(Cases.class);
        workItems = program.getBean(WorkItems.class);
        whole = program.getBean(WholeCommands.class);
    }

    void live(int thread) {
        long number = lived.incrementAndGet();
        long caseId = submit(String.format("+9733600%d%03d", thread, number % customers), BenchText.DESCRIPTION);
        WorkItem item = workItems.openOf(caseId).get(0);
        SignedIn officer = officer(item);
        casework.claim(item.id(), officer);
        casework.reply(item.id(), BenchText.REPLY, officer);
        outbox.deliver();
        String token = whole.run(() -> feedback.token(caseId)).orElseThrow();
        feedback.rate(new RateReply(token, 5, 4, 5, 4, null));
        lastCase = caseId;
    }

    /** Only its beginning; it stays open. */
    long submit(String phone, String description) {
        return intake.submit(
                        new SubmitCase(
                                CaseKind.COMPLAINT,
                                BenchText.SUBJECT,
                                description,
                                BenchText.SERVICE,
                                BenchText.AREA,
                                "normal",
                                "web",
                                null,
                                "نورة الساحلي",
                                null,
                                phone,
                                Language.AR,
                                List.of()),
                        DOOR)
                .id();
    }

    static SignedIn officer(WorkItem item) {
        return new SignedIn("electricity-water.worker1", Role.CASE_WORKER, item.entity(), item.team());
    }

    /** The lives were lives: the last one closed its case and told the customer of it. */
    void check() {
        CaseState state = cases.get(lastCase).state();
        int messages = outbox.ofCase(lastCase).size();
        if (state != CaseState.CLOSED || messages < 2) {
            throw new IllegalStateException("Case " + lastCase + " is " + state + " with " + messages + " messages");
        }
    }
}
