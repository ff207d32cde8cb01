package org.tawasul.casework.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard replies in the store. */
public interface StandardReplyRows {
    void add(StandardReplyRow row);

    Optional<StandardReplyRow> find(long id);

    /** Newest first. */
    List<StandardReplyRow> versions(long replyId);

    /**
     * By name.
     *
     * @param shown versions in one of these states, and
     * @param over those in one of these, unless there is a newer one
     */
    List<StandardReplyRow> ofEntity(String entity, Collection<String> shown, Collection<String> over, int most);

    /** Approved ones for that team or for all, by name. */
    List<StandardReplyRow> usable(String entity, String team);

    /** 0 if it is not in the state {@code from} any more. */
    int decide(long id, String from, String to, String by, Instant at, @Nullable String remark);
}
