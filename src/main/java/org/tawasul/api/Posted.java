package org.tawasul.api;

import org.jspecify.annotations.Nullable;

/**
 * What {@link Idempotency} must know of a POST: the key, whose it is, and the request line. Controllers take it as an argument.
 *
 * @param key the {@code Idempotency-Key} as sent, not yet checked; null if none was
 * @param client the login, or for a link that needs no sign-in the link itself, so that keys of strangers never meet
 * @param line method and path
 * @param requestId under which this request is found
 */
public record Posted(@Nullable String key, String client, String line, String requestId) {}
