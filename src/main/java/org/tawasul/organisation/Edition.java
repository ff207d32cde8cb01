package org.tawasul.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One state of all the organisation's files, from when it went live.
 *
 * @param number counts from 1
 * @param before hash of the one that was live until then; null for the first
 * @param actor who replaced files; the system for what came with the program or from the folder
 */
public record Edition(long number, String hash, @Nullable String before, String actor, Instant at) {}
