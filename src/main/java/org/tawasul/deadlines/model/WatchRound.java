package org.tawasul.deadlines.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.deadlines.DueRows;
import org.tawasul.deadlines.Watch;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.WholeCommands;

/**
 * Goes round all clocks that want to be looked at. Several nodes may go round at once: a batch is claimed for a minute in a transaction of its own, and each
 * clock is then looked at in its own. A clock that can't be looked at waits longer each time and never stops the round.
 */
@Component
class WatchRound implements Watch {
    private static final Logger LOG = LoggerFactory.getLogger(WatchRound.class);
    private static final int BATCH = 100;
    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final DeadlineRows rows;
    private final Look look;
    private final FailedLook failedLook;
    private final WholeCommands commands;
    private final BusinessClock time;
    private final ObjectProvider<DueRows> others;

    WatchRound(
            DeadlineRows rows,
            Look look,
            FailedLook failedLook,
            WholeCommands commands,
            BusinessClock time,
            ObjectProvider<DueRows> others) {
        this.rows = rows;
        this.look = look;
        this.failedLook = failedLook;
        this.commands = commands;
        this.time = time;
        this.others = others;
    }

    @Override
    public int sweep() {
        return sweep(Runnable::run) + lookAtOthers();
    }

    @Override
    public int sweep(Executor threads) {
        int looked = 0;
        List<DueClock> claimed = claim();
        while (!claimed.isEmpty()) {
            lookAt(byCase(claimed), threads);
            looked += claimed.size();
            claimed = claim();
        }
        return looked;
    }

    @Override
    public int lookAtOthers() {
        return others.stream().mapToInt(WatchRound::look).sum();
    }

    private static int look(DueRows rows) {
        try {
            return rows.look();
        } catch (RuntimeException failure) {
            LOG.error("Rows that are due could not be looked at; it is tried again", failure);
            return 0;
        }
    }

    @Override
    public Optional<Instant> next() {
        return Optional.ofNullable(rows.nextLook());
    }

    /** Mostly nothing is due, and to find that out takes neither a transaction nor a statement that locks. */
    private List<DueClock> claim() {
        Instant first = rows.nextLook();
        if (first == null || first.isAfter(time.now())) {
            return List.of();
        }
        return commands.run(() -> {
            Instant now = time.now();
            List<DueClock> due = rows.toLookAt(now, BATCH);
            if (!due.isEmpty()) {
                rows.claim(due.stream().map(DueClock::id).toList(), now.plus(CLAIM));
            }
            return due;
        });
    }

    private static Collection<List<DueClock>> byCase(List<DueClock> due) {
        return due.stream()
                .collect(Collectors.groupingBy(DueClock::caseId, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** The clocks of one case stay on one thread: they would only get into each other's way, and in another order each time. */
    private void lookAt(Collection<List<DueClock>> cases, Executor threads) {
        CompletableFuture<?>[] looks = cases.stream()
                .map(clocks -> CompletableFuture.runAsync(() -> clocks.forEach(clock -> lookAt(clock.id())), threads))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(looks).join();
    }

    private void lookAt(long deadlineId) {
        try {
            commands.run(() -> look.at(deadlineId));
        } catch (NothingWaiting moved) {
            LOG.error("Nobody waits for what was found about deadline {}", deadlineId, moved);
            note(() -> failedLook.nothingWaiting(deadlineId), deadlineId);
        } catch (RuntimeException failure) {
            LOG.warn("Deadline {} could not be looked at", deadlineId, failure);
            note(() -> failedLook.failed(deadlineId, failure), deadlineId);
        }
    }

    /** Should even this fail, the claim keeps the clock out of this round, and the next one tries again. */
    private void note(Runnable failure, long deadlineId) {
        try {
            commands.run(failure);
        } catch (RuntimeException again) {
            LOG.error("The failed look at deadline {} could not be noted", deadlineId, again);
        }
    }
}
