package org.tawasul.workflow.guard;

import org.jspecify.annotations.Nullable;

/**
 * A node in the process in which a case stands there.
 *
 * @param caller the call by which that process was started; null in the case's own
 */
record Spot(@Nullable Spot caller, FlowNode node) {
    Spot at(FlowNode other) {
        return new Spot(caller, other);
    }

    /** Whether this is inside that scope of that process, or of one that it calls. */
    boolean isIn(@Nullable Spot process, FlowScope scope) {
        for (Spot one = this; one != null; one = one.caller) {
            if (java.util.Objects.equals(one.caller, process)) {
                return one.node.scope().isIn(scope);
            }
        }
        return false;
    }

    /** Whether this is that activity, or inside it. */
    boolean isAtOrIn(Spot activity) {
        FlowScope inner = activity.node.inner();
        if (equals(activity) || (inner != null && isIn(activity.caller, inner))) {
            return true;
        }
        for (Spot one = caller; one != null; one = one.caller) {
            if (one.equals(activity)) {
                return true;
            }
        }
        return false;
    }
}
