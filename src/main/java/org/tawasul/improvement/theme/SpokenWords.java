package org.tawasul.improvement.theme;

/**
 * What somebody said of a theme.
 *
 * @param who one number for each person
 */
public record SpokenWords(long who, String words) {}
