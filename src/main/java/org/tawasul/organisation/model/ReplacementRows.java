package org.tawasul.organisation.model;

import org.jspecify.annotations.Nullable;

/** Where it is kept that files were replaced through the door. */
public interface ReplacementRows {
    void add(Replacement row);

    /** Whether what is live came through the door while the place held this, or ({@code null}) whatever it held. */
    boolean has(String hash, @Nullable String placeHash);
}
