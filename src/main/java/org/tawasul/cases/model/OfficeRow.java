package org.tawasul.cases.model;

import org.jspecify.annotations.Nullable;

/** Which office may see a case, or could once. */
public record OfficeRow(long caseId, String entity, @Nullable String team) {}
