package org.tawasul.improvement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawasul.organisation.Role;

/** What comes next in an improvement, in which state, and who of its entity may do it. */
public enum ImprovementAct {
    STUDY(PlanState.REQUESTED, false),
    DECIDE(PlanState.STUDIED, true),
    PLAN(PlanState.ACCEPTED, false),
    APPROVE(PlanState.PLANNED, true),
    CARRY_OUT(PlanState.CARRIED_OUT, false),
    TELL_EFFECT(PlanState.DONE, false);

    private static final List<Role> DOING = List.of(Role.QUALITY_OFFICER, Role.SUPERVISOR, Role.CENTRAL_TEAM);
    private static final List<Role> DECIDING =
            List.of(Role.SENIOR_MANAGEMENT, Role.MINISTERS_OFFICE, Role.CENTRAL_TEAM);

    private final PlanState state;
    private final boolean ofManagement;

    ImprovementAct(PlanState state, boolean ofManagement) {
        this.state = state;
        this.ofManagement = ofManagement;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public PlanState state() {
        return state;
    }

    /** The central team's only for its own entity. A plan is carried out also by whoever answers for it, in whatever role. */
    public List<Role> roles() {
        return ofManagement ? DECIDING : DOING;
    }

    public static Optional<ImprovementAct> in(PlanState state) {
        return Arrays.stream(values()).filter(act -> act.state == state).findFirst();
    }

    /** The states in which somebody of this role has something to do. */
    public static Set<PlanState> statesFor(Role role) {
        return Arrays.stream(values())
                .filter(act -> act.roles().contains(role))
                .map(ImprovementAct::state)
                .collect(Collectors.toSet());
    }
}
