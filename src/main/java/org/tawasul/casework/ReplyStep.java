package org.tawasul.casework;

import java.time.Instant;

/**
 * One thing that was done with a version of a standard reply, as the record has it.
 *
 * @param act {@code proposed}, {@code approved}, {@code given-back}, {@code replaced}, {@code withdrawn} or {@code put-back}
 * @param by login
 */
public record ReplyStep(int version, String act, String by, Instant at) {}
