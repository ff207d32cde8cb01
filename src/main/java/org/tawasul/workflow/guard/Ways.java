package org.tawasul.workflow.guard;

import java.util.Map;

/** Who is told what may come next in a life. */
interface Ways {
    /** The node at which something happened last. */
    FlowNode last();

    /** @param label what is passed, empty if it is nothing that a person would name */
    void open(LifeState next, String label);

    /** This way may not be, and is not followed. */
    void broken(FlowNode where, String code, Map<String, Object> parameters);
}
