package org.tawasul.api.model;

import java.time.Instant;
import java.util.Optional;

/** The kept answers, one for each client and key. */
public interface KeptAnswers {
    Optional<KeptAnswer> find(String client, String key);

    /** Throws {@link org.springframework.dao.DuplicateKeyException} when another transaction was first; it waits for that one's end to know. */
    void insert(KeptAnswer answer);

    void complete(KeptAnswer answer);

    int removeExpired(String client, String key, Instant now);

    int removeAllExpired(Instant now);
}
