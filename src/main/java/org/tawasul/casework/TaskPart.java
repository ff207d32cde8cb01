package org.tawasul.casework;

/**
 * A page of a task list and how many lines the list has.
 *
 * @param left the lines of the page and all that follow them
 * @param all of the list, from its beginning
 */
public record TaskPart(TaskPage page, long left, long all) {}
