package org.tawasul.gateways;

import org.jspecify.annotations.Nullable;

/**
 * An arrow of a model as its file has it.
 *
 * @param condition null where the arrow has none
 */
record Flow(String file, String process, String id, String source, @Nullable String condition) {
    boolean isConditional() {
        return condition != null;
    }

    /** Ids are unique within a model only. */
    String key() {
        return key(process, id);
    }

    static String key(String process, String id) {
        return process + "/" + id;
    }

    @Override
    public String toString() {
        return condition == null ? file + " " + id : file + " " + source + " " + id + " " + condition;
    }
}
