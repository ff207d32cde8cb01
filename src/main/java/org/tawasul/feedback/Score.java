package org.tawasul.feedback;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How something was rated in a span of time.
 *
 * @param mean from 1 to 5; null without a rating
 */
public record Score(long ratings, @Nullable BigDecimal mean) {}
