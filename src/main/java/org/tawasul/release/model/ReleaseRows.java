package org.tawasul.release.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the pointer, the sources and the refusals are kept. */
public interface ReleaseRows {
    /** The pointer of a part for all entities. */
    @Nullable
    ReleasePointer pointer(String part);

    void addPointer(ReleasePointer pointer);

    /** Stores the pointer if the stored version is the one before it; returns how many rows that were. */
    int movePointer(ReleasePointer pointer);

    /** False also for the tree without files. */
    boolean hasTree(String part, String hash);

    void addSource(String part, String treeHash, String path, String contentHash);

    boolean hasContent(String hash);

    void addPiece(String hash, int piece, byte[] bytes);

    List<SourcePiece> pieces(String part, String hash);

    void addRefusal(RefusalRow refusal);

    @Nullable
    RefusalRow standingRefusal(String part);

    void endRefusals(String part);
}
