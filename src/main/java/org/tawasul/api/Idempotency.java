package org.tawasul.api;

import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;

/**
 * Makes a request with an {@code Idempotency-Key} happen once: the first answer is stored in the transaction of the command itself, and every
 * repetition within 24 hours, also a simultaneous one, gets that answer. The same key with another body is refused {@code idempotency-key-reused} (422).
 */
public interface Idempotency {
    /**
     * @param key null if the client sent none: then the command simply runs
     * @param client who repeats; keys of different clients have nothing to do with each other
     * @param request everything that makes the request what it is: method, path, body
     * @param command runs as a whole command; its body must be serialisable as JSON
     */
    <T> ResponseEntity<T> once(
            @org.jspecify.annotations.Nullable String key,
            String client,
            String request,
            Class<T> type,
            Supplier<ResponseEntity<T>> command);
}
