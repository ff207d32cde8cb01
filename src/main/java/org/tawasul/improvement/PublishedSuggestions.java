package org.tawasul.improvement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What everybody may read of suggestions beside the register's line: how many people made them, who studied them, and how far they are carried out; of what nobody suggested, the last alone. */
public interface PublishedSuggestions {
    /** Only of what is decided; else it says nothing. */
    Progress of(ImprovementView published);

    /**
     * How far it is.
     *
     * @param suggestions 0 if it is not known
     * @param entities codes of those who studied it
     * @param steps of the approved plan, in their order; without what only staff reads
     */
    record Progress(int suggestions, List<String> entities, List<Step> steps) {
        public Progress {
            entities = List.copyOf(entities);
            steps = List.copyOf(steps);
        }

        public int done() {
            return (int) steps.stream().filter(Step::done).count();
        }

        /** When the suggestion was last changed, a step that was taken since then counted too. */
        public Instant lastChangedAt(ImprovementView published) {
            Instant last = published.lastChangedAt();
            for (Step step : steps) {
                Instant taken = step.doneAt();
                if (taken != null && taken.isAfter(last)) {
                    last = taken;
                }
            }
            return last;
        }

        public int percent() {
            return steps.isEmpty() ? 0 : 100 * done() / steps.size();
        }
    }

    /** One step; taken at that moment, or not yet. */
    record Step(Wording text, @Nullable Instant doneAt) {
        public boolean done() {
            return doneAt != null;
        }
    }
}
