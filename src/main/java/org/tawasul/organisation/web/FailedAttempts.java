package org.tawasul.organisation.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.TooManyAttempts;

/**
 * Slows down the guessing of passwords: after ten failures of one login in a row it waits five minutes, whatever password is
 * given. In the memory of one node, which is enough to make guessing hopeless.
 */
@Component
class FailedAttempts {
    static final int ALLOWED = 10;
    static final Duration WAIT = TooManyAttempts.WAIT;
    private static final int MOST_LOGINS = 10_000;

    private record Failures(int count, Instant last) {}

    private final BusinessClock clock;

    /** The oldest goes first, so that invented logins can't fill the memory. */
    private final Map<String, Failures> byLogin = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_LOGINS;
        }
    };

    FailedAttempts(BusinessClock clock) {
        this.clock = clock;
    }

    synchronized boolean mustWait(String login) {
        Failures failures = byLogin.get(login);
        return failures != null && failures.count() >= ALLOWED && isRecent(failures);
    }

    synchronized void failed(String login) {
        Failures before = byLogin.remove(login);
        int count = before != null && isRecent(before) ? before.count() + 1 : 1;
        byLogin.put(login, new Failures(count, clock.instant()));
    }

    synchronized void succeeded(String login) {
        byLogin.remove(login);
    }

    private boolean isRecent(Failures failures) {
        return clock.instant().isBefore(failures.last().plus(WAIT));
    }
}
