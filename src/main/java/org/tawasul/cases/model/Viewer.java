package org.tawasul.cases.model;

import org.jspecify.annotations.Nullable;

/**
 * By what somebody may see cases, as the one predicate reads it: all of them, or those of this customer, or those that this agent opened (and, while he speaks with a customer, that customer's), or those of this
 * entity (and of this team of it). Nothing given: none.
 *
 * @param whole only cases all of which they may see, and not those to which they contribute
 */
public record Viewer(
        boolean all,
        @Nullable Long customerId,
        @Nullable String openedBy,
        @Nullable String entity,
        @Nullable String team,
        String role,
        boolean whole) {}
