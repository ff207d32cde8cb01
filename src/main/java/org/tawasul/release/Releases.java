package org.tawasul.release;

import java.util.List;
import java.util.Optional;

/**
 * The release pointer: which models and which rules are live, by content hash, and the sources of every release there ever was.
 */
public interface Releases {
    /** Hash of the live tree of a part, as this node follows it. Throws IllegalStateException before anything of it went live. */
    String live(String part);

    /** The sources of a release by its hash, however old. */
    Optional<SourceTree> sources(String part, String hash);

    /**
     * Checks a candidate and, if it has no problem, stores its sources and moves the pointer to it, in one transaction.
     * Returns the problems; if there are any the old release stays live and the refusal is recorded. To be called outside any transaction: checking
     * takes its time.
     */
    List<SourceProblem> propose(String part, SourceTree candidate);

    /**
     * The same for a candidate that was made of the release {@code basis}: throws {@link ReleaseMovedOn}, and does nothing, if something else is live by now on any node, so
     * that of two who change the same release at once neither takes back what the other did.
     */
    List<SourceProblem> propose(String part, SourceTree candidate, String basis);

    /** What the last refused candidate of a part was refused for; empty when the last one went live. */
    List<SourceProblem> lastRefusal(String part);

    /** All parts that have something live, in the order in which they are followed. */
    List<ReleaseState> states();
}
