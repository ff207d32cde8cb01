package org.tawasul.replay;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tawasul.cases.CaseEvent;

/** What happened to cases, once it is committed, kept for the thread in which it happened. A bean of replays only. */
public final class Happenings {
    private final ThreadLocal<List<CaseEvent>> heard = ThreadLocal.withInitial(ArrayList::new);

    @EventListener
    void hear(CaseEvent event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                heard.get().add(event);
            }
        });
    }

    /** What the calling thread has not taken yet, in the order in which it happened. */
    public List<CaseEvent> take() {
        List<CaseEvent> taken = heard.get();
        heard.set(new ArrayList<>());
        return taken;
    }
}
