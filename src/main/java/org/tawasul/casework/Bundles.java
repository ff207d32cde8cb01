package org.tawasul.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseView;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Language;

/**
 * Cases that are answered with one reply, for the case workers and supervisors of the entity that has them all. Whole commands; refuse {@code case-unknown} for a case that this person doesn't
 * see, {@code not-allowed}, and what {@link org.tawasul.cases.CaseBundles} refuses.
 */
public interface Bundles {
    /** The head first. Of a case that follows another those of its head; only itself if it is in none. Members that this person doesn't see are left out. */
    List<Member> of(long caseId, SignedIn who);

    /** @param number of the case that shall follow, as people write it */
    void link(String number, long headId, SignedIn who);

    void part(long caseId, SignedIn who);

    /**
     * One case of a bundle.
     *
     * @param language of its customer
     * @param item the task in which it is answered; null if there is none now
     * @param assignee login of who has it
     */
    record Member(CaseView view, boolean head, Language language, @Nullable Long item, @Nullable String assignee) {}
}
