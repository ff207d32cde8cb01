package org.tawasul.calendar.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.CalendarSources;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.calendar.model.CalendarVersions.Version;
import org.tawasul.shared.table.TableFiles;

/** The calendars as the store has them: one reference that is read without a lock and changed as a whole. */
@Component
class LiveCalendars implements WorkingCalendars, CalendarSources {
    private static final Logger LOG = LoggerFactory.getLogger(LiveCalendars.class);

    private final CalendarVersions versions;
    private final BusinessClock clock;
    private volatile @Nullable CalendarBook live;

    LiveCalendars(CalendarVersions versions, BusinessClock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public WorkingCalendar current(String code) {
        return book().current(code);
    }

    /** Another node may have made the version; then it is in the store. */
    @Override
    public WorkingCalendar version(String code, long version) {
        CalendarBook book = book();
        if (!book.has(version)) {
            book = read();
            live = book;
        }
        return book.version(code, version);
    }

    @Override
    public Set<String> check(TableFiles files) {
        return Set.copyOf(CalendarFiles.parse(files).keySet());
    }

    @Override
    public synchronized void follow(TableFiles files) {
        CalendarBook before = live;
        List<Version> stored = versions.all();
        Version next = new Version(stored.size() + 1L, clock.zone(), files);
        if (stored.isEmpty() || isNew(next, stored.get(stored.size() - 1))) {
            versions.add(next, clock.instant());
            LOG.info("Calendars: version {} was read", next.number());
        }
        live = read();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new BackOnRollback(before));
        }
    }

    @Override
    public WorkingCalendars tried(TableFiles files) {
        CalendarFiles.parse(files);
        List<Version> all = new ArrayList<>(versions.all());
        Version next = new Version(all.size() + 1L, clock.zone(), files);
        if (all.isEmpty() || isNew(next, all.get(all.size() - 1))) {
            all.add(next);
        }
        return new CalendarBook(all);
    }

    private CalendarBook book() {
        CalendarBook book = live;
        if (book == null) {
            book = read();
            live = book;
        }
        return book;
    }

    private CalendarBook read() {
        List<Version> all = versions.all();
        if (all.isEmpty()) {
            throw new IllegalStateException("No calendar is live yet");
        }
        return new CalendarBook(all);
    }

    private static boolean isNew(Version read, Version newest) {
        return !read.files().equals(newest.files()) || !read.zone().equals(newest.zone());
    }

    /** What was not committed was never live. */
    private final class BackOnRollback implements TransactionSynchronization {
        private final @Nullable CalendarBook before;

        BackOnRollback(@Nullable CalendarBook before) {
            this.before = before;
        }

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                live = before;
            }
        }
    }
}
