package org.tawasul.notifications.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.Period;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.InterimReply;
import org.tawasul.cases.Replies;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.notifications.Notices;
import org.tawasul.shared.Language;

/** What each notice to the customer says. */
@Component
class CaseNotices implements Notices {
    /** The only notice whose hand-over begins something: the time to rate. */
    static final String REPLY = "reply";

    private final Cases cases;
    private final Replies replies;
    private final HeldReplies held;
    private final Deadlines deadlines;
    private final NoticeFacts facts;
    private final RatingLinks links;
    private final CustomerPost customer;
    private final NoticeWords words;

    CaseNotices(
            Cases cases,
            Replies replies,
            HeldReplies held,
            Deadlines deadlines,
            NoticeFacts facts,
            RatingLinks links,
            CustomerPost customer,
            NoticeWords words) {
        this.cases = cases;
        this.replies = replies;
        this.held = held;
        this.deadlines = deadlines;
        this.facts = facts;
        this.links = links;
        this.customer = customer;
        this.words = words;
    }

    @Override
    public void acknowledgeReceipt(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        customer.send(
                view, occurrence, "receipt", Map.of("received", view.receivedAt()), Map.of(), letter -> letter.say(
                                "opening")
                        .say("next"));
    }

    @Override
    public void tellNotAdmitted(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        Language language = customer.languageOf(view);
        String reason = facts.whyNotAdmitted(caseId).in(language);
        customer.send(
                view, occurrence, "not-admitted", Map.of(), Map.of("reason", reason), letter -> letter.say("opening")
                        .quote(reason)
                        .say("next"));
    }

    @Override
    public void sendQuestion(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        String question = facts.lastWords(caseId, CaseMessage.Kind.QUESTION);
        Optional<LocalDate> until = facts.lastDay(caseId, DeadlineKind.CUSTOMER_ANSWER);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("dated", new Isolation.CodeWord(until.isPresent() ? "yes" : "no"));
        until.ifPresent(date -> parameters.put("until", date));
        until.ifPresent(date -> parameters.put("days", words.daysUntil(date)));
        customer.send(view, occurrence, "question", parameters, Map.of(), letter -> {
            letter.say("opening").quote(question);
            return until.isPresent() ? letter.say("until") : letter;
        });
    }

    @Override
    public void sendReply(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        String reply = facts.lastWords(caseId, CaseMessage.Kind.REPLY);
        Optional<String> link = links.of(caseId, customer.languageOf(view));
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("rated", new Isolation.CodeWord(link.isPresent() ? "yes" : "no"));
        deadlines
                .live(caseId, DeadlineKind.RATING)
                .ifPresent(window ->
                        parameters.put("days", Period.parse(window.period()).amount()));
        parameters.putIfAbsent("days", 0);
        customer.send(view, occurrence, REPLY, parameters, Map.of("link", link.orElse("")), letter -> {
            letter.say("opening").quote(reply);
            return link.map(address -> letter.say("rate").link(address)).orElse(letter);
        });
        held.hold(caseId, occurrence);
    }

    @Override
    public void sendInterimReply(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        InterimReply interim = replies.interim(caseId)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " has no interim reply"));
        Map<String, Object> parameters = Map.of("until", interim.until(), "days", words.daysUntil(interim.until()));
        customer.send(view, occurrence, "interim", parameters, Map.of(), letter -> letter.say("opening")
                .quote(interim.text())
                .say("reason")
                .quote(interim.reason())
                .say("until"));
    }

    @Override
    public void tellReopened(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        customer.send(view, occurrence, "reopened", facts.replyDue(caseId), Map.of(), letter -> letter.say("opening")
                .say("next"));
    }

    @Override
    public void tellWithdrawn(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        customer.send(view, occurrence, "withdrawn", Map.of(), Map.of(), letter -> letter.say("opening")
                .say("next"));
    }
}
