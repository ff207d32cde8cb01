package org.tawasul.search.model;

import org.jspecify.annotations.Nullable;

/** A case that the index found. */
record Hit(long caseId, float score, @Nullable String service) {}
