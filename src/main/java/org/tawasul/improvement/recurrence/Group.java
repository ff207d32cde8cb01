package org.tawasul.improvement.recurrence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.Scope;

/** One group that is watched: a service, and of it one theme or one area, or neither. */
record Group(String service, @Nullable Long theme, @Nullable String area) {
    Scope of(String entity) {
        return new Scope(entity, service, theme == null ? null : Long.toString(theme), area);
    }

    /** Whether some feedback may be of both. */
    boolean overlaps(@Nullable String otherService, @Nullable Long otherTheme, @Nullable String otherArea) {
        return meets(service, otherService) && meets(theme, otherTheme) && meets(area, otherArea);
    }

    private static boolean meets(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }
}
