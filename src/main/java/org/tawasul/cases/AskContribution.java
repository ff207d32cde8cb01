package org.tawasul.cases;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a contribution.
 *
 * @param kind {@code OPINION}, {@code COLLEAGUE} or {@code PART}
 * @param entity code of the entity that is asked; null for one's own
 * @param team code of its team; null for the team that takes what is passed to the entity
 * @param person login of the one person of the team who is asked; null for the team
 */
public record AskContribution(
        ContributionKind kind,
        @Nullable String entity,
        @Nullable String team,
        @Nullable String person,
        String question) {}
