package org.tawasul.deadlines.model;

import java.util.HashMap;
import java.util.Map;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The clocks that the transaction under way has written, so that whoever asks at its end whether one runs need not ask the store: nearly always, the one just started does. */
final class ClocksAtHand extends ResourceHolderSupport {
    private final Map<Long, DeadlineRow> rows = new HashMap<>();

    static void put(DeadlineRow row) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofThisTransaction().rows.put(row.id(), row);
        }
    }

    static boolean isAnyRunning(long caseId) {
        ClocksAtHand known = (ClocksAtHand) TransactionSynchronizationManager.getResource(ClocksAtHand.class);
        return known != null && known.rows.values().stream().anyMatch(row -> row.caseId() == caseId && isRunning(row));
    }

    static boolean isRunning(DeadlineRow row) {
        return row.state().equals("RUNNING");
    }

    private static ClocksAtHand ofThisTransaction() {
        ClocksAtHand known = (ClocksAtHand) TransactionSynchronizationManager.getResource(ClocksAtHand.class);
        if (known != null) {
            return known;
        }
        ClocksAtHand first = new ClocksAtHand();
        TransactionSynchronizationManager.bindResource(ClocksAtHand.class, first);
        TransactionSynchronizationManager.registerSynchronization(
                new ResourceHolderSynchronization<>(first, ClocksAtHand.class) {});
        return first;
    }
}
