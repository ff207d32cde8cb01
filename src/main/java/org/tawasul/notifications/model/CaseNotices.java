package org.tawasul.notifications.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.Period;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Escalation;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.notifications.Notices;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;

/** What each notice says. */
@Component
class CaseNotices implements Notices {
    /** The only notice whose hand-over begins something: the time to rate. */
    static final String REPLY = "reply";

    private final Cases cases;
    private final Deadlines deadlines;
    private final Decisions decisions;
    private final RatingLinks links;
    private final CustomerPost customer;
    private final StaffPost staff;
    private final NoticeWords words;

    CaseNotices(
            Cases cases,
            Deadlines deadlines,
            Decisions decisions,
            RatingLinks links,
            CustomerPost customer,
            StaffPost staff,
            NoticeWords words) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.links = links;
        this.customer = customer;
        this.staff = staff;
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
        String reason = whyNotAdmitted(caseId).in(language);
        customer.send(
                view, occurrence, "not-admitted", Map.of(), Map.of("reason", reason), letter -> letter.say("opening")
                        .quote(reason)
                        .say("next"));
    }

    @Override
    public void sendQuestion(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        String question = lastWords(caseId, CaseMessage.Kind.QUESTION);
        Optional<LocalDate> until = lastDay(caseId, DeadlineKind.CUSTOMER_ANSWER);
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
        String reply = lastWords(caseId, CaseMessage.Kind.REPLY);
        Optional<String> link = links.of(caseId);
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
    }

    @Override
    public void warnTeam(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        staff.send(
                view,
                occurrence,
                "warning",
                List.of(Role.CASE_WORKER, Role.SUPERVISOR),
                dueIn(caseId),
                letter -> letter.say("opening").say("next"));
    }

    @Override
    public void announceEscalation(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        Escalation raised = cases.escalation(caseId)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " was never raised"));
        Map<String, Object> parameters = dueIn(caseId);
        parameters.put("level", raised.level());
        staff.send(view, occurrence, "escalation", List.of(Role.of(raised.role())), parameters, letter -> letter.say(
                        "opening")
                .say("next"));
    }

    private Map<String, Object> dueIn(long caseId) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        Optional<LocalDate> due = lastDay(caseId, DeadlineKind.REPLY);
        parameters.put("dated", new Isolation.CodeWord(due.isPresent() ? "yes" : "no"));
        parameters.put("due", due.orElseGet(words::today));
        parameters.put("days", due.map(words::daysUntil).orElse(0L));
        parameters.put("late", due.map(words::daysSince).orElse(0L));
        return parameters;
    }

    private Optional<LocalDate> lastDay(long caseId, DeadlineKind kind) {
        return deadlines.live(caseId, kind).map(Deadline::due).map((Instant due) -> words.lastDay(due));
    }

    private String lastWords(long caseId, CaseMessage.Kind kind) {
        return cases.messages(caseId).stream()
                .filter(message -> message.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " has no " + kind.code()))
                .text();
    }

    private Bilingual whyNotAdmitted(long caseId) {
        return decisions.explain("case", caseId).stream()
                .filter(decision -> decision.kind() == DecisionKind.ADMISSION)
                .reduce((earlier, later) -> later)
                .map(ExplainedDecision::because)
                .orElseGet(() -> words.say("notice.not-admitted.no-reason"));
    }
}
