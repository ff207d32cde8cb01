package org.tawasul.api;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Decides whether a fault only says that the store has no time at the moment: no connection is free, a lock is held too long, others change the same rows. Whoever meets one is told
 * to come again after {@link #RETRY_AFTER}, on a page and by a problem document alike. Mappers, transactions and the process engine each wrap such a fault in their own, so that its causes count.
 */
public final class BusyStore {
    /** Seconds, as the header says them. */
    public static final String RETRY_AFTER = "5";

    private static final Logger LOG = LoggerFactory.getLogger(BusyStore.class);
    private static final int LONGEST = 200;

    /** Connection, and rollback for the sake of others. */
    private static final Set<String> CLASSES = Set.of("08", "40");

    /** H2: lock timeout, concurrent update; PostgreSQL: lock not available, query cancelled, too many connections, shutting down or starting. */
    private static final Set<String> STATES =
            Set.of("HYT00", "90131", "55P03", "57014", "53300", "57P01", "57P02", "57P03");

    private BusyStore() {}

    public static boolean isBehind(Throwable fault) {
        return reason(fault).isPresent();
    }

    /** The same, and one line in the log: many are refused while the store is busy, and a stack for each would keep it busy. */
    public static boolean isToldBehind(Throwable fault, HttpServletRequest request) {
        Optional<Throwable> reason = reason(fault);
        // The pattern and not the address, which may hold the secret of a link.
        reason.ifPresent(busy -> LOG.warn(
                "The store is busy, {} {} was refused: {}",
                request.getMethod(),
                Optional.ofNullable(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                        .orElse("(no handler)"),
                line(busy)));
        return reason.isPresent();
    }

    /** The innermost, which knows most; a chain of causes that bites its own tail ends there. */
    private static Optional<Throwable> reason(Throwable fault) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        @Nullable Throwable found = null;
        for (Throwable cause = fault; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (isBusy(cause)) {
                found = cause;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isBusy(Throwable cause) {
        return cause instanceof TransientDataAccessException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof CannotGetJdbcConnectionException
                || cause instanceof SQLTransientException
                || cause instanceof SQLException sql && isBusy(sql.getSQLState());
    }

    private static boolean isBusy(@Nullable String state) {
        return state != null
                && state.length() == 5
                && (CLASSES.contains(state.substring(0, 2)) || STATES.contains(state));
    }

    /** Without the statement, which databases write below. */
    private static String line(Throwable busy) {
        String said = String.valueOf(busy.getMessage()).lines().findFirst().orElse("");
        return busy.getClass().getSimpleName() + ": " + said.substring(0, Math.min(LONGEST, said.length()));
    }
}
