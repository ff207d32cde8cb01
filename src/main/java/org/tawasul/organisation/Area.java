package org.tawasul.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/** A part of the country by which cases are routed: a governorate. */
public record Area(String code, Bilingual name, LocalDate from, @Nullable LocalDate until) {}
