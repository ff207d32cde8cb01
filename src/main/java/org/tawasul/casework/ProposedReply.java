package org.tawasul.casework;

import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes: names of 1 to 100 characters, texts of 1 to 4,000 with variables between double braces, in both languages.
 *
 * @param forTeam for one's own team only
 */
public record ProposedReply(
        boolean forTeam,
        @Nullable String nameAr,
        @Nullable String nameEn,
        @Nullable String textAr,
        @Nullable String textEn) {}
