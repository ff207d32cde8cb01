package org.tawasul.release.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;

/** What one look at the sources of a part found: a tree, or why they can't be read. */
record Reading(@Nullable SourceTree tree, List<SourceProblem> problems) {
    static Reading of(SourceTree tree) {
        return new Reading(tree, List.of());
    }

    static Reading unreadable(List<SourceProblem> problems) {
        return new Reading(null, problems);
    }

    /** Equal for two looks that found the same. */
    String key() {
        return tree == null ? problems.toString() : tree.hash();
    }
}
