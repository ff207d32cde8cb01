package org.tawasul.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** For tests of controllers: every request happens. */
public final class EachTime implements Idempotency {
    @Override
    public <T> ResponseEntity<T> once(
            @Nullable String key, String client, String request, Class<T> type, Supplier<ResponseEntity<T>> command) {
        return command.get();
    }

    @Override
    public <T> ResponseEntity<T> once(Posted request, Object body, Class<T> type, Supplier<ResponseEntity<T>> command) {
        return command.get();
    }
}
