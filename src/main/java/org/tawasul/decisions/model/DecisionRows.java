package org.tawasul.decisions.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawasul.decisions.FiredRules;

/** The stored decisions. Nothing is ever updated or deleted. */
public interface DecisionRows {
    void insert(DecisionRow row);

    Optional<DecisionRow> find(long id);

    /** Oldest first. */
    List<DecisionRow> of(String subjectKind, long subjectId);

    List<FiredRules.FiredRule> fired(Set<String> findings, Instant from, Instant until);
}
