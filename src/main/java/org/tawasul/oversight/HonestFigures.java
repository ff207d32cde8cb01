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

    /** The reason of suggestions that the contact centre took down although their words show another kind: they are outside the share and in none of the others. */
    String OUTSIDE = "suggestion-not-as-written";

    /** The rules that the program was shipped with, in the order in which they are shown. What another finds counts as well. */
    List<String> REASONS = List.of(
            "last-hour-empty",
            "back-and-forth",
            "closed-and-reopened",
            "copied-to-unlike",
            "kind-not-as-written",
            OUTSIDE);

    /**
     * Of each entity that replied in these days, be it to suggestions alone of which a rule says something, those with the most such cases first.
     *
     * @param entity the only one wanted; null for all that this person may see
     */
    List<HonestShare> between(Span span, @Nullable String entity, SignedIn who);

    /** The same of the days and entities of an overview that this person was given, without counting its cases again. */
    List<HonestShare> beside(Overview overview, SignedIn who);
}
