package org.tawasul.improvement.suggestion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.SuggestionCluster.State;

/**
 * A cluster in the store.
 *
 * @param service empty for suggestions that name none
 * @param theme 0 for words that say nothing
 */
public record ClusterRow(
        long id,
        String entity,
        String service,
        long theme,
        State state,
        @Nullable Long improvement,
        int suggestions,
        int news,
        LocalDate openedOn,
        long version) {
    ClusterRow next(State newState, @Nullable Long newImprovement, int newNews) {
        return new ClusterRow(
                id, entity, service, theme, newState, newImprovement, suggestions, newNews, openedOn, version + 1);
    }

    ClusterRow next() {
        return next(state, improvement, news);
    }
}
