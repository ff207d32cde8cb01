package org.tawasul.organisation.model;

/** Where it is kept that files were replaced through the door. */
public interface ReplacementRows {
    void add(Replacement row);

    /** Whether what is live came through the door while the place held this. */
    boolean has(String hash, String placeHash);
}
