package org.tawasul.cases;

import java.util.Collection;

/**
 * What an entity has approved to be said in many cases. The reply rules look for replies that were copied from an unlike case; what is approved is nobody's copy. Part of the command that approves it.
 */
public interface ApprovedTexts {
    /** @param pieces the text in both languages, without what is filled in */
    void know(long textId, String entity, Collection<String> pieces);

    void forget(long textId);
}
