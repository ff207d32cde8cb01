package org.tawasul.casework;

import java.util.List;

/** What was filled in at the drawn tasks of a case, for those who work on it later. */
public interface FilledTasks {
    /** Oldest first, with the words opened. */
    List<FilledTask> ofCase(long caseId);
}
