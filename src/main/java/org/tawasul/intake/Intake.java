package org.tawasul.intake;

import java.util.List;
import org.tawasul.cases.CaseView;
import org.tawasul.shared.Actor;

/** What customers and channels do. Every method is a whole command. */
public interface Intake {
    CaseView submit(SubmitCase command, Actor actor);

    void answer(long caseId, String answer, List<Long> files, Actor actor);
}
