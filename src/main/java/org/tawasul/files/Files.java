package org.tawasul.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.tawasul.shared.Actor;

/**
 * Uploads, kept by hash in the database. What is stored is checked by its first bytes (never by its name), photographs
 * are re-encoded so that place and device are gone, and everything passes the {@link FileScanner}.
 */
public interface Files {
    /**
     * Stores an upload that belongs to nobody's case yet. Refuses {@code file-too-large}, {@code file-type-unsupported},
     * {@code file-empty}, {@code image-too-large}, {@code image-unreadable}, {@code file-refused-by-scanner} and {@code busy}. Of the name only the last part is
     * kept, without unseen characters and with the ending of what the file is. Better called outside a transaction: encoding a photograph takes up to seconds.
     */
    StoredFile store(String fileName, byte[] content, Actor uploadedBy);

    /**
     * The bytes that came, but never many more than one may have: what is too large is refused by {@link #store} from what was read of it, and fills no memory. The stream stays
     * the caller's.
     */
    byte[] read(InputStream upload) throws IOException;

    /** Where a photograph was taken, if it says so: to be read from what was uploaded, before it is stored. */
    Optional<PhotoPlace> placeIn(byte[] content);

    StoredFile get(long id);

    byte[] content(long id);

    /** Attaches uploads to a case, once each. Refuses {@code file-unknown} for one that is missing, another's or already attached. */
    void attach(List<Long> ids, long caseId, Actor uploadedBy);

    List<StoredFile> ofCase(long caseId);
}
