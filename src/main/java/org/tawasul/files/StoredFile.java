package org.tawasul.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stored file without its content. The hash (SHA-256, hex) is of the bytes as stored, after re-encoding. */
public record StoredFile(
        long id,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        @Nullable Long caseId,
        Instant uploadedAt) {}
