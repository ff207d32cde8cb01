package org.tawasul.trail.model;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rows of one transaction, which go to the store together right before it commits: a command changes half a dozen things, and one statement for all of
 * their rows costs hardly more than one for the first. A transaction that is rolled back takes its rows with it.
 */
final class PendingRows extends ResourceHolderSupport {
    private final TrailRows rows;
    private List<TrailRow> pending = new ArrayList<>();
    private boolean committing;

    private PendingRows(TrailRows rows) {
        this.rows = rows;
    }

    /** Those of the transaction that is under way. */
    static PendingRows of(TrailRows rows) {
        PendingRows known = (PendingRows) TransactionSynchronizationManager.getResource(PendingRows.class);
        if (known != null) {
            return known;
        }
        PendingRows first = new PendingRows(rows);
        TransactionSynchronizationManager.bindResource(PendingRows.class, first);
        TransactionSynchronizationManager.registerSynchronization(new AtTheEnd(first));
        return first;
    }

    /** Whoever reads the record in the transaction that adds to it reads what it added. */
    static void flush() {
        PendingRows known = (PendingRows) TransactionSynchronizationManager.getResource(PendingRows.class);
        if (known != null) {
            known.write();
        }
    }

    void add(TrailRow row) {
        pending.add(row);
        if (committing) {
            write();
        }
    }

    private void write() {
        if (pending.isEmpty()) {
            return;
        }
        List<TrailRow> now = pending;
        pending = new ArrayList<>();
        rows.append(now);
        List<TrailSalt> salts =
                now.stream().flatMap(row -> row.salts().stream()).toList();
        if (!salts.isEmpty()) {
            rows.appendSalts(salts);
        }
    }

    private static final class AtTheEnd extends ResourceHolderSynchronization<PendingRows, Class<PendingRows>> {
        /** While the mapper's session and the connection are still there. */
        private static final int BEFORE_THE_CONNECTION_GOES = 500;

        private final PendingRows pending;

        private AtTheEnd(PendingRows pending) {
            super(pending, PendingRows.class);
            this.pending = pending;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            pending.committing = true;
            pending.write();
        }

        @Override
        public int getOrder() {
            return BEFORE_THE_CONNECTION_GOES;
        }
    }
}
