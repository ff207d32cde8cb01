package org.tawasul.oversight.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where wishes for digests are kept. */
public interface DigestRows {
    void insert(DigestRow row);

    /** Writes a changed wish whose version is one higher than the stored one's; 0 if somebody else changed it meanwhile. */
    int update(DigestRow row);

    Optional<DigestRow> find(String login);

    /** Logins of those whose morning has come. */
    List<String> due(Instant now, int limit);

    /** That one was written, or that there was nobody to write to: no change of the wish, so no new version. 0 if another node was first. */
    int advance(String login, Instant was, Instant next, LocalDate day);
}
