package org.tawasul.notifications.model;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.organisation.Role;

/** Tells the supervisor what a customer should not have had to bear. Such a notice never quotes anybody. */
@Component
class FlagNotices {
    private final Cases cases;
    private final StaffPost staff;

    FlagNotices(Cases cases, StaffPost staff) {
        this.cases = cases;
        this.staff = staff;
    }

    @EventListener
    void tell(CaseEvent.CaseFlagged flagged) {
        CaseView view = cases.get(flagged.caseId());
        staff.send(
                view,
                "flag/" + flagged.flagId(),
                "flag",
                List.of(Role.SUPERVISOR),
                Map.of("flag", new Isolation.CodeWord(flagged.flag().replace('-', '_'))),
                letter -> letter.say("opening").say("next"));
    }
}
