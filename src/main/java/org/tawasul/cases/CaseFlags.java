package org.tawasul.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What rules warned of when words left, and how often. */
public interface CaseFlags {
    /** Oldest first. */
    List<CaseFlag> ofCase(long caseId);

    /** How often this was found from {@code from} on and before {@code until}, in cases that this entity had. */
    long count(String flag, String entity, Instant from, Instant until);

    /** How often which rule found what from {@code from} on and before {@code until}, by the entity that had the case then. */
    List<CountedFlag> counted(Instant from, Instant until);

    /** Which entity has each of these cases; those that none has are missing. */
    Map<Long, String> entitiesOf(Collection<Long> caseIds);

    /**
     * A rule and an entity, with how often it found something there.
     *
     * @param lastDecision the last of the decisions, by which the rule can be named
     */
    record CountedFlag(String flag, String rule, @Nullable String entity, long lastDecision, long count) {}

    /** Oldest first, with the reasons opened. */
    List<Confirmation> confirmations(long caseId);
}
