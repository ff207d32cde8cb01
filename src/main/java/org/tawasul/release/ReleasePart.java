package org.tawasul.release;

import java.util.List;
import java.util.Set;

/**
 * One part of what is live: {@code organisation}, {@code rules} or {@code models}. The owner of the pointer calls {@link #check} on every candidate and {@link #follow} only
 * on one that had no problem.
 */
public interface ReleasePart {
    /** {@code organisation}, {@code rules} or {@code models}: the folder's name in the jar and the part's key in the pointer. */
    String name();

    /** File endings that belong to this part, such as {@code .bpmn}; every other file is ignored. */
    Set<String> endings();

    /** Everything that is wrong with the candidate; empty if it can go live. May be slow; never called on a request's thread. */
    List<SourceProblem> check(SourceTree candidate);

    /**
     * Makes the tree the live one for what begins from now on; what has begun goes on under the old one. Called inside the
     * transaction that moves the pointer, and again at each start and on each node; calling it twice with one tree changes nothing.
     */
    void follow(SourceTree live);

    /**
     * Whether what the folder holds was replaced by other means since it was saved, so that a start must not bring it back. It is asked about before everything that the
     * folder offers; what is saved there later is offered anew.
     */
    default boolean isSuperseded(String hash) {
        return false;
    }
}
