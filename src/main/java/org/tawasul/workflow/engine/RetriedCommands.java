package org.tawasul.workflow.engine;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.WholeCommands;

/** Runs commands in a transaction of their own and again after a collision, a few times, with a pause that grows and is never the same twice. */
@Component
class RetriedCommands implements WholeCommands {
    static final int TRIES = 8;

    private static final Logger LOG = LoggerFactory.getLogger(RetriedCommands.class);
    private static final long FIRST_PAUSE_MILLIS = 8;
    private static final int MAX_CAUSES = 20;
    /** H2: concurrent update in one row, lock timeout; PostgreSQL: lock not available; both: H2's general code for a table that is locked. */
    private static final Set<String> COLLISIONS = Set.of("90131", "HYT00", "55P03");

    private final TransactionTemplate transaction;

    RetriedCommands(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public <T> T run(Supplier<T> command) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A whole command can't be a part of another transaction");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> command.get());
            } catch (RuntimeException e) {
                if (!isCollision(e)) {
                    throw e;
                }
                if (attempt == TRIES) {
                    LOG.warn("A command collided {} times and is given up", TRIES, e);
                    throw new Refusal(Refusal.Kind.CONFLICT, "try-again", Map.of(), null);
                }
                LOG.info("A command collided (try {}): {}", attempt, e.toString());
                pause(attempt);
            }
        }
    }

    static boolean isCollision(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException) {
                return true;
            }
            // Two made the same thing at once, such as a customer who is new: the second try finds it.
            if (cause instanceof DuplicateKeyException) {
                return true;
            }
            if (cause instanceof SQLException sql && isCollision(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Class 40 is a rollback for the sake of others: deadlock and serialisation. */
    private static boolean isCollision(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && (state.startsWith("40") || COLLISIONS.contains(state));
    }

    private static void pause(int attempt) {
        long longest = FIRST_PAUSE_MILLIS << attempt;
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, longest + 1)));
    }
}
