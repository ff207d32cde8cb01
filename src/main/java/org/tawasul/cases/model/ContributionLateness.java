package org.tawasul.cases.model;

import org.springframework.stereotype.Component;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.shared.Actor;

/** What the watch finds about the clock of a contribution is noted there and never against the case: the responsible team goes on in time. */
@Component
class ContributionLateness {
    private final ContributionFiles files;
    private final CaseFiles cases;
    private final Deadlines deadlines;

    ContributionLateness(ContributionFiles files, CaseFiles cases, Deadlines deadlines) {
        this.files = files;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /** Whether this clock is a contribution's and not the case's own. */
    boolean owns(long deadlineId) {
        return deadlines.find(deadlineId).filter(Deadline::isOfSideWork).isPresent();
    }

    void record(long deadlineId, String rule) {
        ContributionFile file =
                files.load(deadlines.find(deadlineId).orElseThrow().subjectId());
        if (!file.isLate()) {
            file.recordLate(deadlineId, rule, cases.now());
            files.save(file, Actor.SYSTEM);
        }
    }
}
