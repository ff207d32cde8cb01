package org.tawasul.decisions;

import java.util.List;
import org.tawasul.release.SourceProblem;

/** The rules that are live, asked whether they fit another vocabulary than the one they were accepted with. */
public interface LiveRules {
    /** The places that name codes which this vocabulary doesn't have; empty as long as no rules are live. */
    List<SourceProblem> unknownTo(Vocabulary vocabulary);
}
