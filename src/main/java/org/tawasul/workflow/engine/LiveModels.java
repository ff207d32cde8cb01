package org.tawasul.workflow.engine;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The definition ids of the live release, in memory: the owner of the pointer tells every node what it is, so a start asks no table. */
@Component
class LiveModels {
    private volatile Map<String, String> definitions = Map.of();

    String definitionOf(String processKey) {
        String definition = definitions.get(processKey);
        if (definition == null) {
            throw new IllegalStateException("No live model " + processKey);
        }
        return definition;
    }

    /** From the commit on, or at once outside a transaction. */
    void follow(Map<String, String> next) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            definitions = Map.copyOf(next);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                definitions = Map.copyOf(next);
            }
        });
    }
}
