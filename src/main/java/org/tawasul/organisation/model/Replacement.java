package org.tawasul.organisation.model;

import java.time.Instant;

/**
 * That an administrator replaced files through the door.
 *
 * @param hash of the whole set, as it was proposed
 * @param placeHash of what the folder (or the program itself) held at that moment, which is not proposed again until it changes
 */
public record Replacement(long id, String hash, String placeHash, String actor, Instant proposedAt) {}
