package org.tawasul.files.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.files.StoredFile;

/** Where files and their contents are kept. */
public interface FileRows {
    @Nullable
    StoredFile find(long id);

    List<StoredFile> ofCase(long caseId);

    /** As version 1, attached to nothing. */
    void add(StoredFile file);

    /** As version 2, if it is this uploader's and attached to nothing; returns how many rows that were. */
    int attach(long id, long caseId, String uploadedBy);

    boolean hasContent(String sha256);

    void addPiece(String sha256, int piece, byte[] bytes);

    List<byte[]> pieces(String sha256);
}
