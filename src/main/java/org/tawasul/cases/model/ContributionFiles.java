package org.tawasul.cases.model;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Loads and saves contributions: one change, one version, one row of the record. */
@Component
class ContributionFiles {
    private final ContributionRows rows;
    private final Trail trail;
    private final BusinessClock clock;

    ContributionFiles(ContributionRows rows, Trail trail, BusinessClock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    ContributionFile load(long id) {
        return rows.find(id)
                .map(ContributionFile::new)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "contribution-unknown"));
    }

    List<ContributionFile> openOf(long caseId) {
        return rows.ofCase(caseId).stream()
                .map(ContributionFile::new)
                .filter(file -> !file.state().isAtEnd())
                .toList();
    }

    void add(ContributionRow row, CaseChange asked, Actor actor) {
        rows.insert(row);
        append(row, asked, actor);
    }

    void save(ContributionFile file, Actor actor) {
        ContributionRow row = file.next();
        if (rows.update(row) == 0) {
            throw new OptimisticLockingFailureException("Contribution " + row.id() + " was changed by somebody else");
        }
        append(row, file.change(), actor);
    }

    private void append(ContributionRow row, CaseChange change, Actor actor) {
        trail.append(new TrailEntry(
                "contribution",
                row.id(),
                row.version(),
                row.caseId(),
                change.action(),
                actor,
                clock.now(),
                change.facts(),
                change.words()));
    }
}
