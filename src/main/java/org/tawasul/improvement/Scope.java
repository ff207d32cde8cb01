package org.tawasul.improvement;

import org.jspecify.annotations.Nullable;

/**
 * What words of customers are about, as far as it is known: the group in which they are counted.
 *
 * @param entity code of the entity
 * @param service code of the service; null for all of the entity
 * @param theme id of the theme; null for all themes
 * @param area code of the area; null for all
 */
public record Scope(String entity, @Nullable String service, @Nullable String theme, @Nullable String area) {}
