package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.tawasul.files.StoredFile;

/** A stored upload. The id goes into {@code files} of what is sent next. */
@Schema(name = "Upload")
record UploadReceipt(
        @Schema(example = "874659328477011968") String id,
        @Schema(example = "photo.jpg") String fileName,
        @Schema(example = "image/jpeg") String mediaType,
        long size,
        Instant uploadedAt) {
    static UploadReceipt of(StoredFile file) {
        return new UploadReceipt(
                Long.toString(file.id()), file.fileName(), file.mediaType(), file.size(), file.uploadedAt());
    }
}
