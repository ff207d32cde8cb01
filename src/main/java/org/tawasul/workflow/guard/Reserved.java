package org.tawasul.workflow.guard;

import java.util.Set;

/** Names that the engine or the condition language already gives a meaning. */
final class Reserved {
    private static final Set<String> NAMES = Set.of(
            "execution",
            "task",
            "connector",
            "authenticatedUserId",
            "externalTask",
            "caseExecution",
            "true",
            "false",
            "null",
            "empty",
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "instanceof");

    private Reserved() {}

    static boolean is(String name) {
        return NAMES.contains(name);
    }
}
