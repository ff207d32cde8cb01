package org.tawasul.improvement.suggestion;

import java.util.List;
import java.util.Optional;
import org.tawasul.improvement.StudyContribution;

/** What entities find about clusters, in the store. */
public interface StudyRows {
    void add(StudyContribution study);

    /** 0 if it doesn't stand as it was read. */
    int change(StudyContribution study, StudyContribution.State before);

    Optional<StudyContribution> find(long cluster, String entity);

    List<StudyContribution> of(long cluster);

    List<StudyContribution> waiting(String entity, int most);
}
