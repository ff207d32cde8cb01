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

    /**
     * By entity and name.
     *
     * @param entity null for all
     * @param team null for all
     * @param shown as of one entity, with {@code over}; of both together at least one
     * @param patterns of words in one spelling, each of which is in a name or a text
     */
    List<StandardReplyRow> found(
            @Nullable String entity,
            @Nullable String team,
            Collection<String> shown,
            Collection<String> over,
            Collection<String> patterns,
            int most);

    /** How many of these there are. */
    int count(
            @Nullable String entity,
            @Nullable String team,
            Collection<String> shown,
            Collection<String> over,
            Collection<String> patterns);

    /** Keeps others from deciding on any of its versions until the end of the transaction. */
    List<Long> hold(long replyId);

    /** Approved ones for that team or for all, by name. */
    List<StandardReplyRow> usable(String entity, String team);

    /** 0 if it is not in the state {@code from} any more. */
    int decide(long id, String from, String to, String by, Instant at, @Nullable String remark);
}
