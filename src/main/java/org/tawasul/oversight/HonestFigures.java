package org.tawasul.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;

/**
 * What gaming would explain, beside the raw figures: the rules of {@code rules/honesty/} look at each case when its reply leaves, and what they find is kept. For those who see an {@linkplain
 * Overviews overview}.
 */
public interface HonestFigures {
    /** The figure that opens all cases of which a rule says something; with a hyphen and a reason, those of one rule. */
    String EXPLAINED = "explained";

    /** The rules that the program was shipped with, in the order in which they are shown. What another finds counts as well. */
    List<String> REASONS = List.of(
            "last-hour-empty", "back-and-forth", "closed-and-reopened", "copied-to-unlike", "kind-not-as-written");

    /**
     * Of each entity that replied in these days, those with the most such cases first.
     *
     * @param entity the only one wanted; null for all that this person may see
     */
    List<HonestShare> between(Span span, @Nullable String entity, SignedIn who);
}
