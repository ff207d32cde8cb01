package org.tawasul.shared;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id of the request that this thread works on, for facades that are also called without one, such as by a replay. */
public final class RequestId {
    /** The key under which log lines show it. */
    public static final String KEY = "requestId";

    private RequestId() {}

    public static @Nullable String current() {
        return MDC.get(KEY);
    }
}
