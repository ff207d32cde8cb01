package org.tawasul.casework.web;

import org.tawasul.shared.Refusal;

/** Ids of work items as clients send them: as text. */
final class WorkItemIds {
    private static final String FORM = "[0-9]{1,18}";

    private WorkItemIds() {}

    static long read(String id) {
        if (!id.matches(FORM)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "work-item-unknown");
        }
        return Long.parseLong(id);
    }

    static long parameter(String name, String value) {
        if (!value.matches(FORM)) {
            throw Refusal.inField("parameter-invalid", name);
        }
        return Long.parseLong(value);
    }
}
