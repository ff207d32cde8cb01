package org.tawasul.improvement.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.RecurrenceFlag;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;

/**
 * A flag with the names of what it is about.
 *
 * @param service null for feedback that names none
 * @param area null for all areas
 */
record ShownFlag(RecurrenceFlag flag, String entity, @Nullable String service, @Nullable String area) {
    /** Gives names. */
    @Component
    static final class Names {
        private final Organisation organisation;

        Names(Organisation organisation) {
            this.organisation = organisation;
        }

        ShownFlag shown(RecurrenceFlag flag, Language language) {
            LocalDate on = flag.foundOn();
            return new ShownFlag(
                    flag,
                    name(Part.ENTITY, flag.scope().entity(), on, language),
                    nameOrNull(Part.SERVICE, flag.scope().service(), on, language),
                    nameOrNull(Part.AREA, flag.scope().area(), on, language));
        }

        String name(Part part, String code, LocalDate on, Language language) {
            return organisation
                    .name(part, code, on)
                    .map((Bilingual both) -> both.in(language))
                    .orElse(code);
        }

        @Nullable
        String nameOrNull(Part part, @Nullable String code, LocalDate on, Language language) {
            return code == null || code.isEmpty() ? null : name(part, code, on, language);
        }
    }
}
