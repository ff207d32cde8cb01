package org.tawasul.cases;

import java.time.LocalDate;

/** What a reply promises: in words, and the last day on which it will be done. */
public record ReplyCommitment(String what, LocalDate by) {}
