package org.tawasul.workflow.engine;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What every call to the engine asks first. */
final class Transactions {
    private Transactions() {}

    static void require() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The process engine is only called inside a transaction");
        }
    }
}
