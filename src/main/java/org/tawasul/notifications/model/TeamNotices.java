package org.tawasul.notifications.model;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Escalation;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.notifications.StaffNotices;
import org.tawasul.organisation.Role;

/** What each notice to the staff says. */
@Component
class TeamNotices implements StaffNotices {
    private static final String IMPLEMENTATION = "implementation";
    private static final List<Role> TEAM = List.of(Role.CASE_WORKER, Role.SUPERVISOR, Role.CENTRAL_TEAM);

    private final Cases cases;
    private final NoticeFacts facts;
    private final StaffPost staff;

    TeamNotices(Cases cases, NoticeFacts facts, StaffPost staff) {
        this.cases = cases;
        this.facts = facts;
        this.staff = staff;
    }

    @Override
    public void warnTeam(long caseId, String occurrence) {
        // An accepted suggestion has its reply already.
        boolean accepted = facts.lastDay(caseId, DeadlineKind.IMPLEMENTATION).isPresent();
        warn(cases.get(caseId), occurrence, accepted ? IMPLEMENTATION : "warning");
    }

    @Override
    public void remindTeam(long caseId, String occurrence) {
        if (facts.isOver(caseId, DeadlineKind.IMPLEMENTATION)) {
            warn(cases.get(caseId), occurrence, IMPLEMENTATION);
        }
    }

    private void warn(CaseView view, String occurrence, String template) {
        staff.send(view, occurrence, template, TEAM, facts.replyDue(view.id()), letter -> letter.say("opening")
                .say("next"));
    }

    @Override
    public void announceEscalation(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        Escalation raised = cases.escalation(caseId)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " was never raised"));
        Map<String, Object> parameters = facts.replyDue(caseId);
        parameters.put("level", raised.level());
        String clock = facts.clockOf(raised);
        parameters.put("clock", new Isolation.CodeWord(clock));
        staff.send(view, occurrence, "escalation", List.of(Role.of(raised.role())), parameters, letter -> letter.say(
                        "opening")
                .say("next"));
        if (clock.equals(IMPLEMENTATION)) {
            staff.send(
                    view,
                    occurrence + "/team",
                    IMPLEMENTATION,
                    List.of(Role.CASE_WORKER, Role.CENTRAL_TEAM),
                    parameters,
                    letter -> letter.say("opening").say("next"));
        }
    }
}
