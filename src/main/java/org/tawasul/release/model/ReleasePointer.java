package org.tawasul.release.model;

import java.time.Instant;

/**
 * Which tree of a part is live.
 *
 * @param scope code of the entity on which the release is tried; empty means all
 * @param mode how it came to be live
 */
public record ReleasePointer(
        long id, String part, String scope, String hash, Instant since, String mode, long version) {
    ReleasePointer movedTo(String newHash, Instant when) {
        return new ReleasePointer(id, part, scope, newHash, when, mode, version + 1);
    }
}
