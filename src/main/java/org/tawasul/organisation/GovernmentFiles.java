package org.tawasul.organisation;

import java.util.List;
import java.util.Map;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Actor;

/** The organisation's files, for an administrator who reads and replaces them while the program runs. */
public interface GovernmentFiles {
    /** The name under which they are a part of what is live. */
    String PART = "organisation";

    /** Names of the files, in the order in which they build on one another. */
    List<String> names();

    /** The live file. Refuses {@code organisation-file-unknown} (NOT_FOUND). */
    byte[] file(String name);

    /**
     * Replaces these files and keeps the others; live at once if the whole has no fault, and nothing of it otherwise. Refuses {@code organisation-file-unknown} and {@code
     * organisation-file-too-large}. To be called outside any transaction.
     *
     * @return what is wrong; empty if it went live
     */
    List<SourceProblem> replace(Map<String, byte[]> files, Actor actor);

    /** What should be mended elsewhere because the live organisation no longer knows it, such as rules that name an office that has ended. */
    List<SourceProblem> warnings();
}
