package org.tawasul.feedback;

import org.jspecify.annotations.Nullable;

/** Four scores from 1 (worst) to 5 (best) and words. The first three judge the entity, the fourth the system. */
public record RateReply(String token, int handling, int clarity, int courtesy, int ease, @Nullable String words) {}
