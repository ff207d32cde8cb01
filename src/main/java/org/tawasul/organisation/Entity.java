package org.tawasul.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/** A ministry or authority, from and until (both inclusive) a date; a decree ends one and begins another. */
public record Entity(String code, Bilingual name, String calendar, LocalDate from, @Nullable LocalDate until) {}
