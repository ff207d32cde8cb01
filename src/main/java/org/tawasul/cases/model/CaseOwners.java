package org.tawasul.cases.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.organisation.Organisation;
import org.tawasul.workflow.TaskOwners;

/** Whose work a task of a case is. */
@Component
class CaseOwners implements TaskOwners {
    private final CaseFiles files;
    private final ContributionRows contributions;

    CaseOwners(CaseFiles files, ContributionRows contributions) {
        this.files = files;
        this.contributions = contributions;
    }

    /** The case's own team, also for its supervisors and its quality officers: the form says by role who of them may do it. */
    @Override
    public Owner ownerOf(long caseId, String team, @Nullable Long contribution) {
        return switch (team) {
            case "central" -> new Owner(Organisation.CENTRAL_TEAM, Organisation.CENTRAL_TEAM);
            // Whoever leads the case now is who asks, even if another entity led it when it was asked.
            case "responsible", "supervisors", "quality", "asker" -> ofCase(caseId);
            case "contributor" -> ofContribution(caseId, contribution);
            default -> throw new IllegalArgumentException("No form's team is called " + team);
        };
    }

    private Owner ofContribution(long caseId, @Nullable Long contribution) {
        return Optional.ofNullable(contribution)
                .flatMap(contributions::find)
                .map(row -> new Owner(row.entity(), row.team()))
                .orElseThrow(
                        () -> new IllegalStateException("A task of case " + caseId + " belongs to no contribution"));
    }

    private Owner ofCase(long caseId) {
        CaseRow row = files.row(caseId);
        if (row.entity() == null || row.team() == null) {
            throw new IllegalStateException("Case " + caseId + " has no responsible team yet");
        }
        return new Owner(row.entity(), row.team());
    }
}
