package org.tawasul.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a task list.
 *
 * @param next where the next page begins; null on the last
 * @param isShortened whether so much was looked through for words that the page ends before it is full; the next goes on
 */
public record TaskPage(List<TaskLine> lines, @Nullable String next, boolean isShortened) {}
