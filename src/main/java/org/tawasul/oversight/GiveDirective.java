package org.tawasul.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a minister's office or senior management orders about a theme of its entity.
 *
 * @param service code of the service that it is about; null for all of the entity
 * @param area code; null for all
 * @param theme id of a theme that keeps coming back; null if it has none
 * @param words 1 to 2,000 characters
 * @param by the last day
 */
public record GiveDirective(
        @Nullable String service, @Nullable String area, @Nullable Long theme, String words, LocalDate by) {}
