package org.tawasul.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report that was asked for.
 *
 * @param report null while it is still being counted
 * @param done how many of its {@code parts} are counted
 * @param since when the counting began; null while others are counted first
 */
public record Awaited(@Nullable MonthReport report, int done, int parts, @Nullable Instant since) {}
