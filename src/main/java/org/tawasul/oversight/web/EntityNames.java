package org.tawasul.oversight.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseLists;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** What entities are called; cases that none has are called that. */
@Component
final class EntityNames {
    private final Organisation organisation;
    private final BusinessClock clock;
    private final Texts texts;

    EntityNames(Organisation organisation, BusinessClock clock, @Qualifier("pageTexts") Texts texts) {
        this.organisation = organisation;
        this.clock = clock;
        this.texts = texts;
    }

    public String of(@Nullable String code, Language language) {
        return code == null || code.equals(CaseLists.NOBODY)
                ? texts.say(Message.of("oversight.no-entity"), language)
                : organisation
                        .name(Part.ENTITY, code, clock.today())
                        .orElseGet(() -> new Bilingual(code, code))
                        .in(language);
    }

    /** Of whatever has a code; null for none. */
    public @Nullable String of(Part part, @Nullable String code, Language language) {
        return code == null
                ? null
                : organisation
                        .name(part, code, clock.today())
                        .orElseGet(() -> new Bilingual(code, code))
                        .in(language);
    }
}
