package org.tawasul.oversight.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.AppraisalsDue;
import org.tawasul.pages.Visitor;
import org.tawasul.pages.WorkBeside;

/** Replies that wait to be scored, where reviewers begin their work. */
@Component
final class AppraisalsBeside implements WorkBeside {
    private final AppraisalsDue appraisals;

    AppraisalsBeside(AppraisalsDue appraisals) {
        this.appraisals = appraisals;
    }

    @Override
    public List<Due> of(Visitor visitor) {
        SignedIn who = visitor.who();
        return who == null
                ? List.of()
                : appraisals.of(who).stream().map(AppraisalsBeside::due).toList();
    }

    private static Due due(AppraisalsDue.Due due) {
        return new Due(
                "/appraisals?month=" + due.month(),
                "oversight.appraisals.due",
                List.of(due.waiting(), due.month().atDay(1)),
                due.until(),
                due.late());
    }
}
