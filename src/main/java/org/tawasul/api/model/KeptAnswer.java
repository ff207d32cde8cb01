package org.tawasul.api.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request under a key.
 *
 * @param request SHA-256 of the request, in hex
 * @param status null only inside the transaction that is still working on it
 * @param body as JSON, sealed
 */
public record KeptAnswer(
        String client,
        String key,
        String request,
        @Nullable Integer status,
        @Nullable String location,
        @Nullable String body,
        Instant expiresAt) {}
