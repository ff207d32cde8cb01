package org.tawasul.customers;

import org.jspecify.annotations.Nullable;

/**
 * Who asks for a one-time code, before anything is known of him.
 *
 * @param address from which he asks, as the server sees it; kept as a keyed hash only
 */
public record Asker(String address, @Nullable String requestId) {}
