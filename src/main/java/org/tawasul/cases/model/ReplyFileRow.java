package org.tawasul.cases.model;

/** That a file belongs to a reply. */
public record ReplyFileRow(long fileId, long messageId, long caseId) {}
