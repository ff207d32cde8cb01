package org.tawasul.casework.web;

import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** Ids as addresses of pages have them. */
final class Ids {
    private static final String FORM = WrittenId.FORM;

    private Ids() {}

    /** Refuses by that code (NOT_FOUND) what can't be one. */
    static long of(String written, String unknown) {
        if (!written.matches(FORM)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, unknown);
        }
        return Long.parseLong(written);
    }
}
