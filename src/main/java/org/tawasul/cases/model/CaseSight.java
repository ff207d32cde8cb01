package org.tawasul.cases.model;

import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseAccess;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;

/** Asks the one predicate of who sees a case. */
@Component
class CaseSight implements CaseAccess {
    private final CaseRows rows;
    private final Viewers viewers;
    private final BusinessClock clock;

    CaseSight(CaseRows rows, Viewers viewers, BusinessClock clock) {
        this.rows = rows;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Override
    public boolean maySee(SignedIn who, long caseId) {
        return rows.maySee(caseId, viewers.viewer(who, false), clock.now());
    }

    @Override
    public void require(SignedIn who, long caseId) {
        if (!maySee(who, caseId)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "case-unknown");
        }
    }

    @Override
    public boolean maySeeWhole(SignedIn who, long caseId) {
        return rows.maySee(caseId, viewers.viewer(who, true), clock.now());
    }

    @Override
    public void requireWhole(SignedIn who, long caseId) {
        require(who, caseId);
        if (!maySeeWhole(who, caseId)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
    }
}
