package org.tawasul.oversight.model;

import java.util.Locale;

/** How far the watch of a directive has come. */
public enum WatchStep {
    /** Its senior management was told that it was given. */
    GIVEN,
    /** And that its day is near. */
    REMINDED,
    /** And its office too that the day has passed. */
    LATE,
    /** And the central team too. */
    RAISED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
