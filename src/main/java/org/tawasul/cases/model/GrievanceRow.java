package org.tawasul.cases.model;

/** That a case is a grievance, and the one reply that it is against. */
public record GrievanceRow(long caseId, long originalId, long replyId) {}
