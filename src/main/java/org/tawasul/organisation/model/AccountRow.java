package org.tawasul.organisation.model;

import java.time.Instant;

/**
 * @param hash of the password, slow and salted
 * @param first whether it was given and not chosen
 * @param version counts the changes
 */
public record AccountRow(long id, String login, String hash, boolean first, Instant changedAt, long version) {}
