package org.tawasul.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.shared.Bilingual;

/**
 * Helps somebody to name the service that a case is about, before it is sent: by what the routing rules read in his words, and by words of a service's name. It decides and
 * stores nothing; what the customer chooses goes with the case, and what he leaves open the rules decide as ever.
 */
public interface ServiceFinder {
    /**
     * A service that is in force today.
     *
     * @param because the words by which it was found, as their policy owner wrote them; null if it was found by its name or by past cases
     * @param alike how many past cases with such words were about it; 0 if it was not found by them
     */
    record Found(String code, Bilingual name, Bilingual entity, @Nullable String because, int alike) {}

    /** At most three, the likeliest first: what the rules read in the words, then what those meant who wrote alike. None if the words point nowhere. */
    List<Found> suggested(CaseKind kind, String words, @Nullable String area);

    /** At most eight whose name, in either language, holds all or most of the words, or others that mean the same; the closest first. */
    List<Found> named(String query);

    /** Whether the rules would ask where it is, if the case came without a governorate: then it is better asked before it is sent. */
    boolean needsArea(CaseKind kind, String service, String words, int files);

    /** The service of that code, if it is in force. */
    @Nullable
    Found of(@Nullable String code);
}
