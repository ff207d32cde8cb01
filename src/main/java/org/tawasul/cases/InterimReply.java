package org.tawasul.cases;

import java.time.Instant;
import java.time.LocalDate;

/** @param until the last day of what was promised */
public record InterimReply(long caseId, String text, String reason, LocalDate until, Instant givenAt) {}
