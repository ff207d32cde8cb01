package org.tawasul.improvement;

import org.jspecify.annotations.Nullable;

/**
 * What words of customers are about, as far as it is known: the group in which they are counted.
 *
 * @param entity code of the entity that has them now
 * @param service code of the service; empty for words that name none, null for all of the entity
 * @param theme id of the theme; null for all themes
 * @param area code of the area; empty for words that name none, null for all
 * @param blocks ten blocks that lie together, as their number without its last digit; null for all
 */
public record Scope(
        String entity,
        @Nullable String service,
        @Nullable String theme,
        @Nullable String area,
        @Nullable Integer blocks) {
    private static final int TEN = 10;

    public Scope(String entity, @Nullable String service, @Nullable String theme, @Nullable String area) {
        this(entity, service, theme, area, null);
    }

    /** The first and the last of its blocks, as they are read from left to right; null for all. */
    public @Nullable String blockNumbers() {
        return blocks == null ? null : TEN * blocks + "–" + (TEN * blocks + TEN - 1);
    }
}
