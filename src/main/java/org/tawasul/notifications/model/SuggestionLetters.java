package org.tawasul.notifications.model;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.notifications.SuggestionNotices;

/** What each notice about a suggestion says. */
@Component
class SuggestionLetters implements SuggestionNotices {
    private final Cases cases;
    private final NoticeFacts facts;
    private final CustomerPost customer;

    SuggestionLetters(Cases cases, NoticeFacts facts, CustomerPost customer) {
        this.cases = cases;
        this.facts = facts;
        this.customer = customer;
    }

    @Override
    public void tellInStudy(long caseId, String occurrence) {
        Map<String, Object> parameters = new HashMap<>(facts.replyDue(caseId));
        if (facts.isOver(caseId, DeadlineKind.REPLY)) {
            parameters.put("dated", new Isolation.CodeWord("no"));
        }
        customer.send(cases.get(caseId), occurrence, "in-study", parameters, Map.of(), letter -> letter.say("opening")
                .say("next"));
    }

    @Override
    public void tellDecision(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        String decided = String.valueOf(view.decided());
        String reasons = facts.lastWords(caseId, CaseMessage.Kind.DECISION);
        customer.send(
                view,
                occurrence,
                "decision",
                Map.of("decided", new Isolation.CodeWord(decided)),
                Map.of(),
                letter -> letter.say("opening").quote(reasons).say("next"));
    }

    @Override
    public void tellImplemented(long caseId, String occurrence) {
        tellWords(caseId, occurrence, "implemented", CaseMessage.Kind.IMPLEMENTATION);
    }

    @Override
    public void tellAnnounced(long caseId, String occurrence) {
        tellWords(caseId, occurrence, "announced", CaseMessage.Kind.ANNOUNCEMENT);
    }

    private void tellWords(long caseId, String occurrence, String template, CaseMessage.Kind kind) {
        String words = facts.lastWords(caseId, kind);
        customer.send(cases.get(caseId), occurrence, template, Map.of(), Map.of(), letter -> letter.say("opening")
                .quote(words)
                .say("next"));
    }
}
