package org.tawasul.notifications.model;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.Cases;
import org.tawasul.notifications.AdmissionNotices;
import org.tawasul.organisation.Role;

/** Danger to life in what a customer wrote later: he is told whom to call, and whoever has his case that it goes first now. */
@Component
class LaterDangerNotices {
    private final AdmissionNotices admission;
    private final Cases cases;
    private final StaffPost staff;

    LaterDangerNotices(AdmissionNotices admission, Cases cases, StaffPost staff) {
        this.admission = admission;
        this.cases = cases;
        this.staff = staff;
    }

    @EventListener
    void tell(CaseEvent.EmergencyRecognised recognised) {
        String occurrence = "emergency/" + recognised.caseId();
        admission.tellEmergency(recognised.caseId(), occurrence);
        staff.send(
                cases.get(recognised.caseId()),
                occurrence,
                "later-danger",
                List.of(Role.CASE_WORKER, Role.SUPERVISOR, Role.CENTRAL_TEAM),
                Map.of(),
                letter -> letter.say("opening").say("next"));
    }
}
