package org.tawasul.organisation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** Hash of all live files together. */
    String edition();

    /**
     * Replaces these files and keeps the others; live at once if the whole has no fault, and nothing of it otherwise. Of two who replace different files at once, both are
     * heard. Refuses {@code organisation-file-unknown}, {@code organisation-file-too-large} and {@code organisation-changed-meanwhile}. To be called outside any transaction.
     *
     * @param edition that the sender had read before he changed anything, if he wants to be refused when somebody changed something since; null if he does not
     * @return what is wrong; empty if it went live
     */
    List<SourceProblem> replace(Map<String, byte[]> files, @Nullable String edition, Actor actor);

    /** What should be mended elsewhere because the live organisation no longer knows it, such as rules that name an office that has ended. */
    List<SourceProblem> warnings();
}
