package org.tawasul.decisions.model;

import java.util.List;
import java.util.Optional;

/** The stored decisions. Nothing is ever updated or deleted. */
public interface DecisionRows {
    void insert(DecisionRow row);

    Optional<DecisionRow> find(long id);

    /** Oldest first. */
    List<DecisionRow> of(String subjectKind, long subjectId);
}
