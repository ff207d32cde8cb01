package org.tawasul.oversight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;

/** What the program could not finish by itself, wherever it was. For administrators: refuses {@code not-allowed} to everybody else. Never a word of a customer's. */
public interface AllIncidents {
    /** Oldest first. */
    List<Incident> open(SignedIn who);

    /** Tries it again. A whole command; refuses {@code incident-not-open}, {@code incident-not-retriable} and, for a task, {@code incident-tried-by-itself} (all CONFLICT). */
    void retry(About about, long id, SignedIn who, String requestId);

    /** Puts it away as it is. Refuses {@code incident-not-open} (CONFLICT), also for what can only be tried again. */
    void dismiss(About about, long id, SignedIn who, String requestId);

    /** What could not be finished. */
    enum About {
        /** A message to a customer or to staff. */
        MESSAGE,
        /** A clock that the watch could not deal with. */
        DEADLINE,
        /** A mail of the public. */
        MAIL,
        /** An answer to a platform. */
        POST,
        /** Lines of a file of feedback. */
        FEEDBACK,
        /** A new task that could not be given out by itself; it is tried again by itself. */
        TASK
    }

    /**
     * @param reason stable code, said by {@code oversight.incident.reason.*}
     * @param detail the kind of the last error, a carrier's word or the code of a refusal
     * @param retriable whether trying again may help
     */
    record Incident(
            About about,
            long id,
            @Nullable String caseNumber,
            String reason,
            String detail,
            int attempts,
            boolean retriable,
            Instant since) {
        /** Whether it may be put away unfinished. */
        public boolean isDismissible() {
            return about == About.MAIL;
        }
    }
}
