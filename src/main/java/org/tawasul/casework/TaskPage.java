package org.tawasul.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a task list.
 *
 * @param next where the next page begins; null on the last
 * @param isShortened whether so many cases hold the words that were searched for that only the likeliest of them are listed
 */
public record TaskPage(List<TaskLine> lines, @Nullable String next, boolean isShortened) {}
