package org.tawasul.planted.process;

import java.io.File;
import org.tawasul.planted.model.SeesSpring;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Breaks: delegates do no I/O and use only the root. */
public class ReadsFilesDelegate extends CaseTask {
    SeesSpring inside;

    @Override
    protected void perform(long caseId, Step step) {
        new File("/tmp").exists();
    }
}
