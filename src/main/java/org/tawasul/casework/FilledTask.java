package org.tawasul.casework;

import java.time.Instant;
import java.util.Map;

/** A drawn task as it was ended: by which button, with what in its fields, by whom. */
public record FilledTask(
        long workItem, long caseId, String element, String button, Map<String, String> fields, String by, Instant at) {}
