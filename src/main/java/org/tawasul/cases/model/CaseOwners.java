package org.tawasul.cases.model;

import org.springframework.stereotype.Component;
import org.tawasul.organisation.Organisation;
import org.tawasul.workflow.TaskOwners;

/** Whose work a task of a case is. */
@Component
class CaseOwners implements TaskOwners {
    private final CaseFiles files;

    CaseOwners(CaseFiles files) {
        this.files = files;
    }

    /** The case's own team, also for its supervisors: the form says by role who of them may do it. */
    @Override
    public Owner ownerOf(long caseId, String team) {
        return switch (team) {
            case "central" -> new Owner(Organisation.CENTRAL_TEAM, Organisation.CENTRAL_TEAM);
            case "responsible", "supervisors" -> ofCase(caseId);
            default -> throw new IllegalArgumentException("No form's team is called " + team);
        };
    }

    private Owner ofCase(long caseId) {
        CaseRow row = files.row(caseId);
        if (row.entity() == null || row.team() == null) {
            throw new IllegalStateException("Case " + caseId + " has no responsible team yet");
        }
        return new Owner(row.entity(), row.team());
    }
}
