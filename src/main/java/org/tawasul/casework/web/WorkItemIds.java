package org.tawasul.casework.web;

import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** Ids of work items as clients send them: as text. */
final class WorkItemIds {
    private static final String FORM = WrittenId.FORM;

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
