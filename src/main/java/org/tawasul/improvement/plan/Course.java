package org.tawasul.improvement.plan;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.ImprovementAct;
import org.tawasul.improvement.ImprovementCourse;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.PlanStep;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Actor;

/** How far an improvement is, for whoever goes on with it: its process, its letters, and the suggestions that it came from. */
@Component
final class Course implements ImprovementCourse {
    private final Register register;
    private final ImprovementRows rows;
    private final Planning planning;
    private final ImprovementClocks clocks;

    Course(Register register, ImprovementRows rows, Planning planning, ImprovementClocks clocks) {
        this.register = register;
        this.rows = rows;
        this.planning = planning;
        this.clocks = clocks;
    }

    @Override
    public ImprovementView get(long improvement) {
        return rows.find(improvement)
                .map(register::view)
                .orElseThrow(() -> new IllegalStateException("No improvement " + improvement));
    }

    @Override
    public List<PlanStep> steps(long improvement) {
        return planning.steps(improvement);
    }

    @Override
    public void end(long improvement) {
        clocks.endAll(improvement, Actor.SYSTEM);
    }

    @Override
    public List<Role> inHand(long improvement) {
        return ImprovementAct.in(get(improvement).state())
                .map(ImprovementAct::roles)
                .orElse(List.of());
    }
}
