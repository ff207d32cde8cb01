package org.tawasul.cases;

import java.time.Instant;
import java.util.Map;

/** One line of a case's time line, read from the record: what happened, when, who did it. */
public record CaseStep(String action, Instant happenedAt, String actor, String role, Map<String, Object> facts) {}
