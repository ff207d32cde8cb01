package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.SuggestionProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Issues the decision about a suggestion. */
@Component("issueDecisionDelegate")
class IssueDecisionDelegate extends CaseTask {
    private final SuggestionProgress suggestions;

    IssueDecisionDelegate(SuggestionProgress suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    protected void perform(long caseId, Step step) {
        suggestions.issueDecision(caseId, step.rootProcessInstance());
    }
}
