package org.tawasul.planted;

import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Breaks: delegates live in process. Named as it should be. */
public class SendReplyDelegate extends CaseTask {
    @Override
    protected void perform(long caseId, Step step) {}
}
