package org.tawasul.casework.model;

import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;

/** A task that nobody has had yet, with what it asks of whoever gets it. */
public record NewTaskRow(long item, long caseId, @Nullable String service, Language language) {}
