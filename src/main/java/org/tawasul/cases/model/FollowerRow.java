package org.tawasul.cases.model;

import java.time.Instant;

/** That a case is to be answered with another. */
public record FollowerRow(long caseId, long headId, String linkedBy, Instant linkedAt) {}
