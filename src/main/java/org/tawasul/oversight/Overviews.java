package org.tawasul.oversight;

import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;

/**
 * The figures for those above. National leadership, the Coordination Committee, the central team and the compliance officer see all entities; senior management and ministers'
 * offices their own. Refuses {@code not-allowed} to everybody else, and to those for an entity that isn't theirs.
 */
public interface Overviews {
    /** @param entity the only one wanted; null for all that this person may see */
    Overview of(Span span, @Nullable String entity, SignedIn who);
}
