package org.tawasul.notifications.model;

import org.jspecify.annotations.Nullable;

/**
 * A message as it will be sent, and as it is kept.
 *
 * @param subject for mail only
 * @param html for mail only, the same words as the text
 * @param shortened whether the text says less than it should, because it would have taken too many parts
 */
public record Content(@Nullable String subject, String text, @Nullable String html, boolean shortened) {}
