package org.tawasul.release.model;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.tawasul.release.ReleasePart;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.CannotStart;

/**
 * Makes something live before the first request and the first sweep: the pointer is followed, then the folders are looked at. A program that was never
 * live with anything and is given something broken does not start; one with an old release starts with that.
 */
@Component
class ReleaseStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ReleaseStart.class);

    private final ReleaseBook book;
    private final FolderFeed feed;
    private final SpokenProblems spoken;
    private final boolean timers;
    private final boolean readsOnly;
    private @Nullable ScheduledExecutorService watcher;
    private boolean running;

    ReleaseStart(
            ReleaseBook book,
            FolderFeed feed,
            SpokenProblems spoken,
            @Value("${tawasul.timers.enabled}") boolean timers,
            @Value("${tawasul.reads-only}") boolean readsOnly) {
        this.book = book;
        this.feed = feed;
        this.spoken = spoken;
        this.timers = timers;
        this.readsOnly = readsOnly;
    }

    /** The web server and everything else that has a phase start at the end of the range. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public synchronized void start() {
        book.parts().forEach(readsOnly ? this::followOnly : this::start);
        if (timers && !readsOnly) {
            watcher = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "release-feed");
                thread.setDaemon(true);
                return thread;
            });
            watcher.scheduleWithFixedDelay(feed::look, 1, 1, TimeUnit.SECONDS);
        }
        running = true;
    }

    @Override
    public synchronized void stop() {
        if (watcher != null) {
            watcher.shutdown();
            watcher = null;
        }
        running = false;
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    /** No folder is looked at: what lies there is not what the store is run by. */
    private void followOnly(ReleasePart part) {
        if (!book.followStore(part)) {
            throw new CannotStart("Nothing of the " + part.name() + " is live in this store");
        }
    }

    private void start(ReleasePart part) {
        boolean live = followOld(part);
        List<SourceProblem> problems = proposed(part);
        if (!live && !problems.isEmpty()) {
            throw new CannotStart("Nothing of the " + part.name() + " is live and what was found can't go live:\n"
                    + spoken.lines(problems));
        }
    }

    /** Another node that starts at the same moment may be first; then its release is followed. */
    private List<SourceProblem> proposed(ReleasePart part) {
        try {
            return feed.proposeNow(part);
        } catch (ConcurrencyFailureException | DuplicateKeyException e) {
            LOG.info("Another node was first with {}", part.name(), e);
            book.followStore(part);
            return feed.proposeNow(part);
        }
    }

    /** A newer program may be unable to follow what an older one made live; then the folder has to bring something better. */
    private boolean followOld(ReleasePart part) {
        try {
            return book.followStore(part);
        } catch (RuntimeException e) {
            LOG.error("The live {} can't be followed by this program", part.name(), e);
            return false;
        }
    }
}
