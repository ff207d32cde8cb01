package org.tawasul.cases.model;

import java.util.List;
import java.util.Optional;

/** Where contributions are kept. */
public interface ContributionRows {
    void insert(ContributionRow row);

    /** Writes a changed contribution whose version is one higher than the stored one; 0 if somebody else changed it meanwhile. */
    int update(ContributionRow row);

    Optional<ContributionRow> find(long id);

    /** Oldest first. */
    List<ContributionRow> ofCase(long caseId);
}
