package org.tawasul.cases.model;

import org.jspecify.annotations.Nullable;

/** One keyed hash of a reply that was sent. */
public record ReplyPrintRow(long print, long messageId, long caseId, String kind, @Nullable String service) {}
