package org.tawasul.workflow.guard;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.TaskTakers;

/**
 * Whether somebody can take the tasks of a form. Asked at release and not whenever a form is read: one that is deployed must stay readable for the cases under
 * it, whatever roles there are by then.
 */
final class RoleCheck {
    private final TaskTakers takers;
    private final TaskForm form;
    private final Problems problems;

    RoleCheck(TaskTakers takers, TaskForm form, Problems problems) {
        this.takers = takers;
        this.form = form;
        this.problems = problems;
    }

    void check() {
        if (!FormCheck.TEAMS.contains(form.team()) || form.roles().isEmpty()) {
            return;
        }
        Set<String> fitting = takers.takersOf(form.team());
        for (String role : form.roles()) {
            if (!takers.roles().contains(role)) {
                add("models-form-role-unknown", role, fitting);
            } else if (!fitting.contains(role)) {
                add("models-form-role-unfit", role, fitting);
            }
        }
        Set<String> usual = takers.usualTakersOf(form.team());
        if (fitting.containsAll(form.roles()) && Collections.disjoint(usual, form.roles())) {
            add("models-form-roles-too-rare", String.join(", ", form.roles()), usual);
        }
    }

    private void add(String code, String role, Set<String> allowed) {
        problems.add(
                "roles",
                code,
                Map.of(
                        "role", role,
                        "element", form.element(),
                        "team", form.team(),
                        "allowed", FormCheck.sorted(allowed)));
    }
}
