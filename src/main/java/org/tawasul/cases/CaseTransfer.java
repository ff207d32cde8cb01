package org.tawasul.cases;

import java.time.Instant;

/** That a case was passed from one entity to another (codes), and why. Its customer reads the reason. */
public record CaseTransfer(String from, String to, String reason, Instant at) {}
