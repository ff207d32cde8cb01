package org.tawasul.casework.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard replies in the store. */
public interface StandardReplyRows {
    void add(StandardReplyRow row);

    Optional<StandardReplyRow> find(long id);

    /** Newest first. */
    List<StandardReplyRow> versions(long replyId);

    /** Of each the versions that nothing newer stands in the place of, by name. */
    List<StandardReplyRow> ofEntity(String entity, int most);

    /** Approved ones for that team or for all, by name. */
    List<StandardReplyRow> usable(String entity, String team);

    /** 0 if it is not in the state {@code from} any more. */
    int decide(long id, String from, String to, String by, Instant at, @Nullable String remark);
}
