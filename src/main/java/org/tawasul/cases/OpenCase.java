package org.tawasul.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Actor;

/**
 * Opens a case.
 *
 * @param urgency {@code normal} or {@code urgent}, as the customer states it
 * @param area code of a governorate
 * @param files ids of uploads to attach
 */
public record OpenCase(
        CaseKind kind,
        long customerId,
        String subject,
        String description,
        @Nullable String service,
        @Nullable String area,
        String urgency,
        String channel,
        List<Long> files,
        Actor actor) {
    public OpenCase {
        files = List.copyOf(files);
    }
}
