package org.tawasul.improvement;

import java.time.Instant;
import java.util.List;
import org.tawasul.shared.Actor;

/** Lines of files that could not be counted though nothing is wrong with them: they are left aside, so that the others are counted, until somebody has them tried again. */
public interface HeardIncidents {
    /** The longest first. */
    List<Aside> open();

    /** Has all that was left aside of a file tried again; false, and nothing changes, if nothing was. A whole command. */
    boolean again(long file, Actor actor);

    /**
     * A file.
     *
     * @param detail the kind of an error, never its words
     */
    record Aside(long file, int lines, String detail, Instant since) {}
}
