package org.tawasul.improvement.suggestion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.SuggestionCluster.State;

/** Clusters of suggestions in the store. */
public interface ClusterRows {
    void insert(ClusterRow row);

    Optional<ClusterRow> find(long id);

    Optional<ClusterRow> ofImprovement(long improvement);

    /** Nobody else changes it, its members or its news until this transaction ends. */
    Optional<ClusterRow> hold(long id);

    /** Writes what may change, but for the number of suggestions; 0 if the version before it was not the newest. */
    int update(ClusterRow row);

    void count(long id, int more);

    /** The oldest one of this theme, or of one that was joined to it, that takes suggestions: none that is empty, but for one that is studied. */
    Optional<ClusterRow> taking(String entity, String service, long theme, Collection<State> states, int most);

    /** What goes to the one, or to others that were joined to it, goes to the other from now on. */
    void joinedTo(long from, long to);

    /** Others of the same theme, the largest first. */
    List<ClusterRow> alike(ClusterRow to, State state, int most);

    /** Those with suggestions, the largest first. */
    List<ListedRow> list(@Nullable String entity, Collection<State> states, int skip, int most);

    /** With what belongs to it. */
    Optional<ListedRow> listed(long id);

    void add(MemberRow member);

    Optional<MemberRow> member(long caseId);

    /** In the order in which they came. */
    List<MemberRow> members(long cluster, int most);

    /** 0 if it is elsewhere by now. */
    int move(long caseId, long from, long cluster, Instant dueAt);

    void moveAll(long from, long to, Instant dueAt);

    int remove(long caseId, long cluster);

    List<Long> due(Instant now, int most);

    /** 0 if its author was told meanwhile, or it is elsewhere by now. */
    int told(long caseId, long cluster, int before, int now, @Nullable Instant dueAt);

    void later(long caseId, int tries, Instant dueAt);

    void apart(long caseId);

    void addNews(NewsRow news);

    List<NewsRow> news(long cluster);

    Optional<NewsRow> oneNews(long cluster, int position);

    void awaken(long cluster, Instant now);

    /** How many of a cluster have been told how much. */
    List<ToldRow> toldCounts(long cluster);

    /** A cluster with the name of its theme, the number of its improvement and its oldest suggestion. */
    record ListedRow(ClusterRow cluster, @Nullable String theme, @Nullable String improvement, @Nullable Long first) {}

    /** So many suggestions stand there. */
    record ToldRow(int told, int suggestions) {}
}
