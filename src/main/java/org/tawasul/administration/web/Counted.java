package org.tawasul.administration.web;

import org.jspecify.annotations.Nullable;

/** A count that stands in an address; null for anything else. */
final class Counted {
    private Counted() {}

    static @Nullable Integer of(String written) {
        return written.matches("[0-9]{1,7}") ? Integer.valueOf(written) : null;
    }
}
