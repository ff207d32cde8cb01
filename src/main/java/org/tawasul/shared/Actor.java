package org.tawasul.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who does something: the sign-in name, the role in which it is done, the entity for which, and the request it came
 * with. Every command carries one, because every trail row names one.
 */
public record Actor(String id, String role, @Nullable String entity, @Nullable String requestId) {
    /** The system itself: the process engine, the sweeper, the outbox. */
    public static final Actor SYSTEM = new Actor("system", "system", null, null);
}
