package org.tawasul.notifications.model;

import java.util.List;
import java.util.Optional;

/** The parts of messages in the store. Every method is part of the caller's transaction. */
public interface PartRows {
    Optional<PartRow> find(String carrierId);

    List<PartRow> of(long messageId);

    void insert(PartRow part);

    /** Writes message and receipt of a part that is there; returns how many rows that were. */
    int update(PartRow part);

    /** For a message that is sent anew: what is heard of the old parts says nothing of the new ones. */
    void forget(long messageId);
}
