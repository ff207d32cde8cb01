package org.tawasul.notifications.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.notifications.AdmissionNotices;

/** What each notice of admission says. */
@Component
class AdmissionLetters implements AdmissionNotices {
    private final Cases cases;
    private final CaseLinks links;
    private final NoticeFacts facts;
    private final CustomerPost customer;
    private final NoticeWords words;
    private final String emergencyNumber;

    AdmissionLetters(
            Cases cases,
            CaseLinks links,
            NoticeFacts facts,
            CustomerPost customer,
            NoticeWords words,
            @Value("${tawasul.emergency-number}") String emergencyNumber) {
        this.cases = cases;
        this.links = links;
        this.facts = facts;
        this.customer = customer;
        this.words = words;
        this.emergencyNumber = emergencyNumber;
    }

    @Override
    public void tellEmergency(long caseId, String occurrence) {
        send(caseId, occurrence, "emergency", Map.of("call", emergencyNumber), letter -> letter.say("opening")
                .say("until-help")
                .say("next"));
    }

    @Override
    public void askMissing(long caseId, String occurrence) {
        String question = facts.lastWords(caseId, CaseMessage.Kind.QUESTION);
        Optional<LocalDate> until = facts.lastDay(caseId, DeadlineKind.CUSTOMER_ANSWER);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("dated", new Isolation.CodeWord(until.isPresent() ? "yes" : "no"));
        until.ifPresent(date -> parameters.put("until", date));
        until.ifPresent(date -> parameters.put("days", words.daysUntil(date)));
        send(caseId, occurrence, "missing", parameters, letter -> {
            letter.say("opening").quote(question);
            return until.isPresent() ? letter.say("until") : letter;
        });
    }

    @Override
    public void tellNotCompleted(long caseId, String occurrence) {
        send(caseId, occurrence, "not-completed", Map.of(), letter -> letter.say("opening")
                .say("next"));
    }

    @Override
    public void tellJoined(long caseId, String occurrence) {
        String first = links.first(caseId)
                .map(CaseNumber::toString)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " was not joined to another"));
        send(caseId, occurrence, "joined", Map.of("first", first), letter -> letter.say("opening")
                .say("next"));
    }

    @Override
    public void tellSeparated(long caseId, String occurrence) {
        send(caseId, occurrence, "separated", facts.replyDue(caseId), letter -> letter.say("opening")
                .say("next"));
    }

    private void send(
            long caseId,
            String occurrence,
            String template,
            Map<String, Object> parameters,
            UnaryOperator<Letter> paragraphs) {
        CaseView view = cases.get(caseId);
        customer.send(view, occurrence, template, parameters, Map.of(), paragraphs);
    }
}
