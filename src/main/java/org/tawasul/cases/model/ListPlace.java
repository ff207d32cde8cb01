package org.tawasul.cases.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseLists.Group;
import org.tawasul.shared.WrittenId;

/** Where a page of a list ends: the last line's instant and id, so that a far page costs what the first does. */
record ListPlace(Instant at, long id) {
    private static final String FORM = "[0-9]{1,17}\\." + WrittenId.FORM;

    static ListPlace after(Group group, Instant receivedAt, @Nullable Instant repliedAt, long id) {
        return switch (group) {
            case REPLIED, IN_TIME, TOO_LATE, ACCEPTED, DECLINED -> new ListPlace(Objects.requireNonNull(repliedAt), id);
            case RECEIVED, OPEN, LATE, RAISED, SUGGESTIONS -> new ListPlace(receivedAt, id);
        };
    }

    /** Null for what was written by nobody of ours. */
    static @Nullable ListPlace read(@Nullable String written) {
        if (written == null || !written.matches(FORM)) {
            return null;
        }
        int dot = written.indexOf('.');
        return new ListPlace(
                Instant.EPOCH.plus(Long.parseLong(written.substring(0, dot)), ChronoUnit.MICROS),
                Long.parseLong(written.substring(dot + 1)));
    }

    String written() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
    }
}
