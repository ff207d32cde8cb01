package org.tawasul.oversight.model;

import java.util.Locale;

/** How far the watch of a directive has come. */
public enum WatchStep {
    /** Who is to answer was told that it was given. */
    GIVEN,
    /** And that its day is near. */
    REMINDED,
    /** And who gave it too that the day has passed. */
    LATE,
    /** And who stands above who gave it: the central team, or the minister's office where senior management did. */
    RAISED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
