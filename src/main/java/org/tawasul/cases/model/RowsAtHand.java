package org.tawasul.cases.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The cases that the transaction under way has read or written: the steps of a process all look at the same case, and only the first has to ask the store. What
 * another transaction does meanwhile is noticed where it was before, at the version of the row that is written.
 */
final class RowsAtHand extends ResourceHolderSupport {
    private final Map<Long, CaseRow> rows = new HashMap<>();

    static CaseRow get(long caseId, LongFunction<CaseRow> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.apply(caseId);
        }
        return ofThisTransaction().rows.computeIfAbsent(caseId, read::apply);
    }

    /** After the row was written. */
    static void put(CaseRow row) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofThisTransaction().rows.put(row.id(), row);
        }
    }

    private static RowsAtHand ofThisTransaction() {
        RowsAtHand known = (RowsAtHand) TransactionSynchronizationManager.getResource(RowsAtHand.class);
        if (known != null) {
            return known;
        }
        RowsAtHand first = new RowsAtHand();
        TransactionSynchronizationManager.bindResource(RowsAtHand.class, first);
        TransactionSynchronizationManager.registerSynchronization(new WithTheTransaction(first));
        return first;
    }

    private static final class WithTheTransaction extends ResourceHolderSynchronization<RowsAtHand, Class<RowsAtHand>> {
        private WithTheTransaction(RowsAtHand rows) {
            super(rows, RowsAtHand.class);
        }
    }
}
