package org.tawasul.improvement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseLists;
import org.tawasul.organisation.SignedIn;

/**
 * Suggestions that say the same, for those who have to do something about them. Supervisors, quality officers, senior management and the minister's office see their entity's, the central team all; only
 * those who study improvements ({@link ImprovementAct#STUDY}) of the entity that has a cluster change it. Each method is a whole command. Whoever may not refuses {@code not-allowed}; a cluster
 * of another entity is {@code cluster-unknown} (NOT_FOUND); one that was changed since the version that was read, {@code cluster-changed-meanwhile} (CONFLICT).
 */
public interface SuggestionClusters {
    /** The most lines of one page. */
    int PAGE = 25;

    /** The most suggestions of one cluster; the next one begins another. */
    int MOST = 500;

    /** The most entities whose study is asked for. */
    int MOST_ENTITIES = 10;

    int QUESTION = 2000;

    /**
     * The largest first.
     *
     * @param page from 1 on
     */
    Found list(boolean decided, int page, SignedIn who);

    SuggestionCluster get(long id, SignedIn who);

    Opened open(long id, SignedIn who);

    /** The cluster that became this improvement, if there is one and this person sees it. */
    Optional<SuggestionCluster> became(long improvement, SignedIn who);

    /**
     * Puts a suggestion of the same entity into the cluster. One that is in it already changes nothing. Refuses {@code case-unknown}, {@code suggestion-expected}, {@code suggestion-of-another-entity}, {@code
     * suggestion-decided} and {@code cluster-full}.
     */
    void join(long id, long version, String caseNumber, SignedIn who);

    /** All suggestions of another cluster that nobody studies yet. */
    void joinAll(long id, long version, long other, SignedIn who);

    /** Takes a suggestion out; from now on it is a cluster of its own. Refuses {@code suggestion-not-in-cluster} and {@code suggestion-decided}. */
    void part(long id, long version, String caseNumber, SignedIn who);

    /**
     * Makes the cluster an improvement request that is studied, and tells all authors. Returns its number. Refuses {@code cluster-in-study} and {@code cluster-empty}, and what {@link RequestImprovement} refuses.
     */
    String beginStudy(long id, long version, String title, @Nullable String titleOther, String text, SignedIn who);

    /** The same with a title in one language. */
    default String beginStudy(long id, long version, String title, String text, SignedIn who) {
        return beginStudy(id, version, title, null, text, who);
    }

    /** Asks another entity what it would cost there, bring and take. Refuses {@code entity-unknown}, {@code study-asked-already}, {@code study-too-many} and {@code cluster-not-in-study}. */
    void ask(long id, long version, String entity, String question, SignedIn who);

    /** What was asked is not wanted any more. Refuses {@code study-not-waiting}. */
    void cancel(long id, long version, String entity, SignedIn who);

    /** What the own entity finds; said again it takes the place of what was said before, until the study is closed. Refuses {@code study-not-waiting}. */
    void contribute(long id, ContributeToStudy found, SignedIn who);

    /** What other entities want to know of the own one; at most {@link #PAGE}, the oldest first. */
    List<Asked> askedOf(SignedIn who);

    /** Refuses {@code cluster-unknown} where nothing is asked of the own entity. */
    Asked asked(long id, SignedIn who);

    /** Whether this person may change it. */
    boolean mayWork(SuggestionCluster cluster, SignedIn who);

    /**
     * A line of the list.
     *
     * @param first the oldest suggestion in it; null if this person may not see it
     */
    record Listed(SuggestionCluster cluster, CaseLists.@Nullable Line first) {}

    /** One page of them. */
    record Found(List<Listed> lines, boolean more) {}

    /**
     * A suggestion of a cluster.
     *
     * @param apart whether its team answers it alone, because the cluster's news can't be told to its author
     */
    record Member(CaseLists.Line line, boolean apart) {}

    /**
     * A piece of news for all authors.
     *
     * @param waiting how many have not been told yet
     */
    record News(String kind, @Nullable Wording words, int done, int steps, Instant at, int waiting) {
        public int percent() {
            return steps == 0 ? 0 : 100 * done / steps;
        }
    }

    /**
     * Everything that is to be seen of one.
     *
     * @param members the oldest that this person may see
     * @param alike others of the same entity, service and theme that nobody studies yet
     */
    record Opened(
            SuggestionCluster cluster,
            List<Member> members,
            List<StudyContribution> studies,
            List<News> news,
            List<Listed> alike) {
        /** Of all contributions together, in dinars. */
        public long cost() {
            return studies.stream()
                    .filter(one -> one.state() == StudyContribution.State.GIVEN)
                    .mapToLong(one -> one.cost() == null ? 0 : one.cost())
                    .sum();
        }

        /** Of the entity that needs most time. */
        public int weeks() {
            return studies.stream()
                    .filter(one -> one.state() == StudyContribution.State.GIVEN)
                    .mapToInt(one -> one.weeks() == null ? 0 : one.weeks())
                    .max()
                    .orElse(0);
        }

        public boolean anyGiven() {
            return studies.stream().anyMatch(one -> one.state() == StudyContribution.State.GIVEN);
        }
    }

    /** What is asked of an entity about another's cluster, with the improvement that it became. */
    record Asked(StudyContribution study, SuggestionCluster cluster, ImprovementView improvement, boolean open) {}
}
