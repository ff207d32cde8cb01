package org.tawasul.oversight.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseCuts.Cut;
import org.tawasul.cases.CaseLists;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** What the values of cuts are called. */
@Component
final class CutNames {
    private final EntityNames names;
    private final Texts texts;

    CutNames(EntityNames names, @Qualifier("pageTexts") Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    String of(Cut cut, @Nullable String value, Language language) {
        if (cut == Cut.ENTITY) {
            return names.of(value, language);
        }
        if (value == null || value.equals(CaseLists.NOBODY)) {
            return texts.say(Message.of("oversight.cut.none." + cut.code()), language);
        }
        return switch (cut) {
            case SERVICE -> part(Part.SERVICE, value, language);
            case AREA -> part(Part.AREA, value, language);
            case CHANNEL -> said("casework.channel." + value, value, language);
            case KIND -> said("casework.kind." + value, value, language);
            case LEVEL -> level(value, language);
            case LANGUAGE -> said("oversight.cut.language." + value, value, language);
            case ENTITY -> names.of(value, language);
        };
    }

    private String level(String value, Language language) {
        return value.equals("0")
                ? texts.say(Message.of("oversight.cut.level.none"), language)
                : texts.say(Message.of("oversight.cut.level.of", "0", value), language);
    }

    /** An address may say anything. */
    private String said(String key, String value, Language language) {
        return texts.knows(key) ? texts.say(Message.of(key), language) : value;
    }

    private String part(Part part, String code, Language language) {
        String name = names.of(part, code, language);
        return name == null ? code : name;
    }
}
