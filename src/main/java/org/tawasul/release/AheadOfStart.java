package org.tawasul.release;

import java.util.Set;
import java.util.function.Supplier;

/**
 * What a part can begin with before the program has a store, because it needs nothing but the sources: a start is as long as its longest part then, and not as
 * long as their sum. Found through {@code META-INF/spring.factories} under this name, made before any bean and a bean from then on. What it prepares is an offer
 * only: what goes live is still decided by the pointer and by {@link ReleasePart#check}.
 */
public interface AheadOfStart {
    /** The part's name, as {@link ReleasePart#name()} has it. */
    String part();

    /** As {@link ReleasePart#endings()} has them. */
    Set<String> endings();

    /**
     * Begins, on a thread of its own, and returns at once. What fails is left to the start itself, which does the same work again and tells people why it can't be done.
     *
     * @param sources reads what the folder holds now; slow, and throws {@link IllegalStateException} if it can't be read
     */
    void begin(Supplier<SourceTree> sources);
}
