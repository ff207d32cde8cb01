package org.tawasul.organisation;

import java.util.List;
import org.tawasul.release.SourceProblem;

/** Somebody who keeps codes of the organisation and is asked before it is replaced, because only he knows what they stand for. */
public interface CodesInUse {
    /** What would be stranded under this organisation; nothing if it may go live. */
    List<SourceProblem> objections(Organisation candidate);

    /** What names codes that this organisation doesn't know, and should be mended; it goes live all the same. */
    List<SourceProblem> warnings(Organisation candidate);
}
