package org.tawasul.casework.model;

import java.time.Instant;
import java.util.List;

/** Who has looked at a case just now. */
public interface PresenceRows {
    int see(long caseId, String login, Instant at);

    void add(long caseId, String login, Instant at);

    void forget(long caseId, Instant before);

    List<String> others(long caseId, String login, Instant since);
}
