package org.tawasul.decisions.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the phrases of a table become an answer: the weights of the phrases that were written are summed for each target, and the heaviest target is what the table finds.
 * Two that weigh the same, or none, are no answer.
 *
 * @param targets the result columns that name what a phrase points to; without any all phrases point to the same
 * @param atLeast the least sum that counts
 * @param sharePercent how much of the text must be phrases of this table, in percent
 * @param negation which words take back a phrase, so that it is not meant
 * @param whenMissing the table is asked only when the fact lacks this component
 * @param whenOther the answer counts only when the fact's component of this name is not what the target of this name says already
 * @param asksAgainWith the fact's component that the target of the same name fills, so that the kind's other tables are asked with it
 */
public record PhraseSums(
        List<String> targets,
        int atLeast,
        int sharePercent,
        Negation negation,
        @Nullable String whenMissing,
        @Nullable String whenOther,
        @Nullable String asksAgainWith) {
    /** The result column that is summed. */
    public static final String WEIGHT = "weight";

    public PhraseSums {
        targets = List.copyOf(targets);
    }
}
