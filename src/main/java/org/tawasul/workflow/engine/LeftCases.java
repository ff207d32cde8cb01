package org.tawasul.workflow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.CaseKeeper;

/**
 * The second line behind the guard's look at whole lives: asks about each case that moved, right before the transaction commits, whether it may be left so. What the keeper of the
 * cases does not allow is rolled back and logged with model and element; the person is told that nothing was changed.
 */
@Component
class LeftCases {
    private static final Logger LOG = LoggerFactory.getLogger(LeftCases.class);
    private static final String WORD = "case-would-be-stranded";

    private final Supplier<List<CaseKeeper>> keepers;

    LeftCases(ObjectProvider<CaseKeeper> keeper) {
        // Looked for once, and not before a case has moved.
        this.keepers = SingletonSupplier.of(() -> keeper.stream().toList());
    }

    /**
     * Where a command of the engine left a process.
     *
     * @param processKey of the process that moved, which may be one that is called
     * @param ended whether the case's own process is over
     * @param element the last one that it passed
     */
    record Left(long caseId, String processKey, String definitionId, String element, boolean ended) {}

    void leave(String rootProcessInstance, Left left) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofThisTransaction()
                    .byProcess
                    .merge(rootProcessInstance, left, (earlier, later) -> earlier.ended() ? earlier : later);
        }
    }

    private Cases ofThisTransaction() {
        Cases known = (Cases) TransactionSynchronizationManager.getResource(Cases.class);
        if (known != null) {
            return known;
        }
        Cases first = new Cases();
        TransactionSynchronizationManager.bindResource(Cases.class, first);
        TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(first));
        return first;
    }

    private void ask(CaseKeeper keeps, Left left) {
        Optional<String> whyNot = keeps.whyNot(left.caseId(), left.ended());
        if (whyNot.isPresent()) {
            LOG.error(
                    "Case {} may not be left at {} of {}: {}. The command is rolled back",
                    left.caseId(),
                    left.element(),
                    left.definitionId(),
                    whyNot.get());
            throw Refusal.of(Refusal.Kind.CONFLICT, WORD);
        }
    }

    private static final class Cases extends ResourceHolderSupport {
        private final Map<String, Left> byProcess = new HashMap<>();
    }

    private final class BeforeCommit extends ResourceHolderSynchronization<Cases, Class<Cases>> {
        /** While the mappers' session and the connection are still there. */
        private static final int BEFORE_THE_CONNECTION_GOES = 400;

        private final Cases cases;

        private BeforeCommit(Cases cases) {
            super(cases, Cases.class);
            this.cases = cases;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            cases.byProcess.values().forEach(left -> keepers.get().stream()
                    .filter(keeps -> keeps.answersFor(left.processKey()))
                    .forEach(keeps -> ask(keeps, left)));
        }

        @Override
        public int getOrder() {
            return BEFORE_THE_CONNECTION_GOES;
        }
    }
}
