package org.tawasul.improvement.recurrence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.Scope;

/** One group that is watched: a service, and of it one theme, one area, one theme in one area, or the blocks of a neighbourhood in one, or none of these. */
record Group(String service, @Nullable Long theme, @Nullable String area, @Nullable Integer blocks) {
    Group(String service, @Nullable Long theme, @Nullable String area) {
        this(service, theme, area, null);
    }

    static Group of(FlagRow flag) {
        return new Group(Objects.requireNonNullElse(flag.service(), ""), flag.theme(), flag.area(), flag.blocks());
    }

    Scope of(String entity) {
        return new Scope(entity, service, theme == null ? null : Long.toString(theme), area, blocks);
    }

    /** Whether some feedback may be of both. */
    boolean overlaps(FlagRow flag) {
        return meets(service, flag.service())
                && meets(theme, flag.theme())
                && meets(area, flag.area())
                && meets(blocks, flag.blocks());
    }

    private static boolean meets(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }
}
