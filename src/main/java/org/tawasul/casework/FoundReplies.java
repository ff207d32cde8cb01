package org.tawasul.casework;

import java.util.List;

/**
 * What a search among standard replies found.
 *
 * @param replies the first of them, by the codes of their entities, then by name
 * @param count of all that were found
 */
public record FoundReplies(List<StandardReply> replies, int count) {}
