package org.tawasul.organisation;

import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;

/** Somebody on the staff, in one role that is in force. */
public record Person(
        String login,
        Bilingual name,
        Role role,
        @Nullable String entity,
        @Nullable String team,
        @Nullable String mail,
        Language language) {}
