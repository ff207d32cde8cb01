package org.tawasul.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param openUntil exclusive; null while the reply's receipt isn't known */
public record RatingPage(String caseNumber, String reply, @Nullable Instant openUntil) {}
