package org.tawasul.intake.web;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.organisation.SignedIn;

/** From a number in an address to a case that this reader may see. What can't be a number, isn't there or isn't yours is the same answer. */
@Component("intakeCaseDoor")
final class CaseDoor {
    private final Cases cases;
    private final CaseAccess access;

    CaseDoor(Cases cases, CaseAccess access) {
        this.cases = cases;
        this.access = access;
    }

    CaseView enter(String number, SignedIn who) {
        CaseView view = cases.byNumber(number);
        access.require(who, view.id());
        return view;
    }
}
