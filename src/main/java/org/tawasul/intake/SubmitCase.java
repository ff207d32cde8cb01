package org.tawasul.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.shared.Language;

/**
 * A submission from any channel: a form, an API call or a replayed record. It checks itself and says which field is wrong.
 *
 * @param customerLogin whose case it is, if signed in
 * @param urgency {@code normal} or {@code urgent}, as the customer states it
 */
public record SubmitCase(
        CaseKind kind,
        String subject,
        String description,
        @Nullable String service,
        @Nullable String area,
        String urgency,
        String channel,
        @Nullable String customerLogin,
        @Nullable String customerName,
        @Nullable String mail,
        @Nullable String phone,
        Language language,
        List<Long> files) {}
