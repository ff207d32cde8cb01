package org.tawasul.casework;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator looks for among the standard replies of all entities; what is null doesn't narrow.
 *
 * @param team its own replies; not those for all teams of its entity
 * @param words each has to stand in a name or a text, in whatever spelling; empty for all
 * @param most how many are shown, 1 to 200
 */
public record ReplySearch(
        @Nullable String entity, @Nullable String team, StandardReply.@Nullable State state, String words, int most) {}
