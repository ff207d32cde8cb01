package org.tawasul.release;

/** Something else is live than what a candidate was made of. Who made it looks at what is live now and decides anew. */
public final class ReleaseMovedOn extends RuntimeException {
    public ReleaseMovedOn(String part, String live) {
        super("Live " + part + ": " + live);
    }
}
