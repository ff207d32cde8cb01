package org.tawasul.cases.model;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseState;
import org.tawasul.organisation.Decree;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Actor;

/**
 * One case under one line of a decree, the body of a whole command: its owner, its access, its clock and its open tasks become the successor's, with one row of the record that
 * names the decree. It reads the case anew, because since it was looked for an officer may have answered it or passed it on.
 */
@Component
class MoveByDecree {
    private final CaseFiles files;
    private final DecreeRows rows;
    private final SideWorkByDecree sideWork;
    private final Organisation organisation;

    MoveByDecree(CaseFiles files, DecreeRows rows, SideWorkByDecree sideWork, Organisation organisation) {
        this.files = files;
        this.rows = rows;
        this.sideWork = sideWork;
        this.organisation = organisation;
    }

    /** False if there is nothing to move any more. */
    boolean isMoved(Decree line, long caseId) {
        // What others contribute is answered beside the case and does not change it.
        files.holdStill(caseId);
        CaseFile file = files.load(caseId);
        CaseRow row = file.asLoaded();
        if (CaseState.valueOf(row.state()).isAtEnd() || isOfOtherLine(line, row)) {
            return false;
        }
        if (!line.from().equals(row.entity())) {
            boolean passes = !line.keepsEntity() && sideWork.isAsked(line, caseId);
            if (passes) {
                sideWork.pass(line, caseId, row.entity());
            }
            return passes;
        }
        if (rows.isMoved(line.line(), caseId)) {
            return false;
        }
        move(line, file);
        return true;
    }

    private void move(Decree line, CaseFile file) {
        CaseRow row = file.asLoaded();
        Instant now = files.now();
        rows.markMoved(line.line(), row.id(), now);
        file.moveByDecree(line.number(), line.kind().code(), line.to(), line.keepsEntity() ? row.team() : line.team());
        files.save(file, Actor.SYSTEM);
        if (!line.keepsEntity()) {
            sideWork.moveClocksOf(row.id(), line, row.id());
            sideWork.pass(line, row.id(), line.to());
        }
        files.tell(new CaseEvent.CaseMovedByDecree(row.id(), line.number(), line.from(), line.to(), line.on(), now));
    }

    /** The line for all that is left does not take what another line names. */
    private boolean isOfOtherLine(Decree line, CaseRow row) {
        return line.service() == null
                && row.service() != null
                && organisation.decrees().stream()
                        .anyMatch(other -> row.service().equals(other.service())
                                && other.from().equals(line.from())
                                && other.on().equals(line.on()));
    }
}
