package org.tawasul.cases;

import org.tawasul.organisation.SignedIn;

/**
 * The one predicate of who sees a case. The customer whose case it is; a contact-centre agent those that he opened himself and, while a call lasts, those of the customer who calls (ADR 40); a case worker those that his team has (and,
 * once closed, those that it answered); supervisors, quality officers, senior management and the minister's office those that their entity has, whichever team of it; the central
 * team and the compliance officer all. Leadership and the committee see figures and not cases (and of the cases behind a figure outlines, ADR 63); designers, policy owners and administrators have no business in them. Access is
 * given to an entity when it becomes responsible and ends when the case is passed on.
 */
public interface CaseAccess {
    boolean maySee(SignedIn who, long caseId);

    /** Whether they see all of it; who only contributes to a case sees what the customer wrote and what is asked of themselves. */
    boolean maySeeWhole(SignedIn who, long caseId);

    /** Refuses {@code case-unknown} (NOT_FOUND) as {@link #require}, and {@code not-allowed} (FORBIDDEN) whom the case is shown to only in part. */
    void requireWhole(SignedIn who, long caseId);

    /** Refuses {@code case-unknown} (NOT_FOUND), the same for a case that isn't there and one that isn't yours. */
    void require(SignedIn who, long caseId);
}
