package org.tawasul.oversight;

import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseCuts;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseOutlines;
import org.tawasul.organisation.SignedIn;

/**
 * The cases behind a number of an overview. Those who see an overview and cases open a list of cases; leadership and the committee, who see figures and no cases, one of outlines:
 * what became of each case and when, without a word or a name (ADR 63). Refuses {@code not-allowed}, and {@code figure-unknown} (NOT_FOUND) for a number that can't be opened.
 */
public interface CasesBehind {
    /** Of the number of ratings: the cases whose replies were rated, one as often as it was. All other numbers are named as {@link CaseLists.Group} names them. */
    String RATED = "rated";

    /** Of inquiries that were answered at first contact. */
    String FIRST_CONTACT = "first-contact";

    /** With a hyphen and the id of a theme: the cases about it. */
    String THEME = "theme";

    /** Whether numbers lead anywhere for this person. */
    boolean isFor(SignedIn who);

    /** Whether they lead to outlines, and not to cases. */
    boolean isOutlinesFor(SignedIn who);

    /**
     * @param entity null for all that this person may see, {@link CaseLists#NOBODY} for cases that no entity has
     * @param after the {@code next} of the page before; null for the first
     */
    default CaseLists.Page open(
            String figure, Span span, @Nullable String entity, @Nullable String after, int limit, SignedIn who) {
        return open(figure, span, entity, null, after, limit, who);
    }

    /** The same of one value of a cut; null for all. Ratings aren't cut. */
    CaseLists.Page open(
            String figure,
            Span span,
            @Nullable String entity,
            CaseCuts.@Nullable Within within,
            @Nullable String after,
            int limit,
            SignedIn who);

    /** As {@link #open}, for those who see figures and no cases. */
    CaseOutlines.Page outlines(
            String figure,
            Span span,
            @Nullable String entity,
            CaseCuts.@Nullable Within within,
            @Nullable String after,
            int limit,
            SignedIn who);
}
