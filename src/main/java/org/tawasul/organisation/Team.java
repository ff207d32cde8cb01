package org.tawasul.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/** A team of an entity that answers cases. Codes are unique in the country. */
public record Team(String code, String entity, Bilingual name, LocalDate from, @Nullable LocalDate until) {}
