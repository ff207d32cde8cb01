package org.tawasul.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** Ids of uploads as clients send them: as text, because a 64-bit number loses digits in a browser. */
final class FileIds {
    private FileIds() {}

    static List<Long> read(@Nullable List<String> ids) {
        return ids == null ? List.of() : ids.stream().map(FileIds::read).toList();
    }

    static long read(@Nullable String id) {
        if (id == null || !id.matches(WrittenId.FORM)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "file-unknown", java.util.Map.of(), "files");
        }
        return Long.parseLong(id);
    }
}
