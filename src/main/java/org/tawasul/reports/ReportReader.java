package org.tawasul.reports;

/**
 * Where the figures of a report lead. Who follows a link is asked again who he is.
 *
 * @param cases whether lists of cases open, or of outlines (ADR 63)
 * @param flags whether flags of recurring feedback open
 */
public record ReportReader(boolean cases, boolean flags) {
    /** Whose papers may lie anywhere: every figure names its place, which asks for a sign-in. */
    public static final ReportReader ANYBODY = new ReportReader(true, true);
}
