package org.tawasul.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tawasul.cases.CaseEvent;

/**
 * What happened to cases, once it is committed: what an act did is kept for the thread in which it happened, and what the watch or the outbox did between acts for everybody.
 * Of one case it keeps the order; of several that were looked at beside each other, none. A bean of replays only.
 */
public final class Happenings {
    private final VirtualClock clock;
    private final ThreadLocal<List<CaseEvent>> ofAct = ThreadLocal.withInitial(ArrayList::new);
    private final Queue<CaseEvent> betweenActs = new ConcurrentLinkedQueue<>();

    Happenings(VirtualClock clock) {
        this.clock = clock;
    }

    @EventListener
    void hear(CaseEvent event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (clock.isInAct()) {
                    ofAct.get().add(event);
                } else {
                    betweenActs.add(event);
                }
            }
        });
    }

    /** What has not been taken yet: within an act that of the calling thread, in the order in which it happened, else what happened between acts. */
    public List<CaseEvent> take() {
        List<CaseEvent> taken = new ArrayList<>();
        if (clock.isInAct()) {
            taken.addAll(ofAct.get());
            ofAct.get().clear();
            return taken;
        }
        for (CaseEvent event = betweenActs.poll(); event != null; event = betweenActs.poll()) {
            taken.add(event);
        }
        return taken;
    }
}
