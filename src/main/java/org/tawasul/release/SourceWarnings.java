package org.tawasul.release;

import java.util.List;

/**
 * Somebody who knows what should be mended in a part that is live: nobody refuses it, for it was right when it went live, and the world it speaks of has changed since.
 */
public interface SourceWarnings {
    /** The part of whose files is spoken. */
    String part();

    /** By file, place and sentence, as of today; nothing if all is well. */
    List<SourceProblem> warnings();
}
