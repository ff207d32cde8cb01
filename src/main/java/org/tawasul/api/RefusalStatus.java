package org.tawasul.api;

import org.tawasul.shared.Refusal;

/** The HTTP status of each kind of refusal, the same for the API and for pages. */
public final class RefusalStatus {
    private RefusalStatus() {}

    public static int of(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case REFUSED_BY_RULE -> 422;
            case TOO_MANY -> 429;
        };
    }
}
