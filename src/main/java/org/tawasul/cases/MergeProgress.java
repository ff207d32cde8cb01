package org.tawasul.cases;

/** What the process of a case that was parted from another does to it first; as {@link CaseProgress}, for delegates only. */
public interface MergeProgress {
    /** Its clocks run on as if they had not been ended. Whether a team has it; otherwise it is in triage. */
    boolean restorePeriod(long caseId, String rootProcessInstance);
}
