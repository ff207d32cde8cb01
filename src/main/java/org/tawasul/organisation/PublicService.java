package org.tawasul.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/** A service that the public uses, such as the renewal of an identity card, with the entity that owns it. */
public record PublicService(String code, String entity, Bilingual name, LocalDate from, @Nullable LocalDate until) {}
