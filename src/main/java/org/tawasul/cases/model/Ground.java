package org.tawasul.cases.model;

/** Why something was decided: the rule that fired, and the stored decision that explains it. */
record Ground(String rule, long decision) {}
