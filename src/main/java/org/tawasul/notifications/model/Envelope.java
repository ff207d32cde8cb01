package org.tawasul.notifications.model;

import org.tawasul.shared.Language;

/**
 * A message opened for its hand-over.
 *
 * @param reference the same at every repetition, so that a receiver can recognise one
 */
public record Envelope(String reference, Language language, String recipient, Content content) {}
