package org.tawasul.improvement;

import java.util.List;

/** What everybody may read of suggestions beside the register's line: how many people made them, who studied them, and how far they are carried out. */
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

        public int percent() {
            return steps.isEmpty() ? 0 : 100 * done() / steps.size();
        }
    }

    /** One step. */
    record Step(Wording text, boolean done) {}
}
