package org.tawasul.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * Makes a request with an {@code Idempotency-Key} happen once: the first answer is stored in the transaction of the command itself, and every
 * repetition within 24 hours, also a simultaneous one, gets that answer. The same key with another body is refused {@code idempotency-key-reused} (422), a key
 * outside the grammar {@code idempotency-key-invalid} (400). A refused command leaves nothing behind, so its key is free again: whoever mends the request
 * may send it under the same key.
 */
public interface Idempotency {
    /**
     * @param key null if the client sent none: then the command simply runs
     * @param client who repeats; keys of different clients have nothing to do with each other
     * @param request everything that makes the request what it is: method, path, body
     * @param command runs as a whole command; its body must be serialisable as JSON
     */
    <T> ResponseEntity<T> once(
            @Nullable String key, String client, String request, Class<T> type, Supplier<ResponseEntity<T>> command);

    /** @param body the request's body as the controller read it: bodies that mean the same are the same */
    <T> ResponseEntity<T> once(Posted request, Object body, Class<T> type, Supplier<ResponseEntity<T>> command);
}
