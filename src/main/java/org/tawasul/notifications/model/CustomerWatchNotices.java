package org.tawasul.notifications.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Contribution;
import org.tawasul.cases.Contributions;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.notifications.WatchNotices;

/** What the customer hears of a wait that is long. */
@Component
class CustomerWatchNotices implements WatchNotices {
    private final Cases cases;
    private final Contributions contributions;
    private final Deadlines deadlines;
    private final RatingLinks links;
    private final CustomerPost customer;
    private final NoticeWords words;
    private final BusinessClock clock;

    CustomerWatchNotices(
            Cases cases,
            Contributions contributions,
            Deadlines deadlines,
            RatingLinks links,
            CustomerPost customer,
            NoticeWords words,
            BusinessClock clock) {
        this.cases = cases;
        this.contributions = contributions;
        this.deadlines = deadlines;
        this.links = links;
        this.customer = customer;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void tellState(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        if (deadlines.live(caseId, DeadlineKind.IMPLEMENTATION).isPresent()) {
            stillToImplement(view, occurrence);
            return;
        }
        Map<String, Object> parameters = expected(caseId);
        parameters.put("received", view.receivedAt());
        parameters.put("why", why(view));
        customer.send(view, occurrence, "state", parameters, Map.of(), letter -> letter.say("opening")
                .say("expected")
                .say("next"));
    }

    private void stillToImplement(CaseView view, String occurrence) {
        String done = view.state() == CaseState.IMPLEMENTED ? "yes" : "no";
        Map<String, Object> parameters = Map.of("done", new Isolation.CodeWord(done));
        customer.send(view, occurrence, "still-to-implement", parameters, Map.of(), letter -> letter.say("opening")
                .say("next"));
    }

    @Override
    public void tellSlip(long caseId, long deadlineId, String occurrence) {
        Deadline passed = deadlines
                .find(deadlineId)
                .orElseThrow(() -> new IllegalStateException("There is no clock " + deadlineId));
        CaseView view = cases.get(caseId);
        switch (passed.kind()) {
            case REPLY, PROMISE -> replyIsLate(view, passed, occurrence);
            case COMMITMENT, COMMITMENT_DATE -> commitmentIsLate(view, passed, occurrence);
            default -> {
                // The customer was promised nothing by it.
            }
        }
    }

    private void commitmentIsLate(CaseView view, Deadline passed, String occurrence) {
        Contribution promise = contributions.find(passed.subjectId()).orElseThrow();
        Map<String, Object> parameters = dated(dateAhead(promise.id(), DeadlineKind.COMMITMENT_DATE));
        // The entity names a reason only with a day of its own, which has passed too.
        parameters.put("why", new Isolation.CodeWord(promise.returns() > 0 ? "contested" : "unknown"));
        parameters.put("due", words.lastDay(Objects.requireNonNull(passed.due())));
        customer.send(view, occurrence, "commitment-late", parameters, Map.of(), letter -> letter.say("opening")
                .quote(promise.question())
                .say("why")
                .say("expected")
                .say("next"));
    }

    private void replyIsLate(CaseView view, Deadline passed, String occurrence) {
        Map<String, Object> parameters = expected(view.id());
        parameters.put("why", why(view));
        parameters.put("due", words.lastDay(Objects.requireNonNull(passed.due())));
        customer.send(view, occurrence, "slip", parameters, Map.of(), letter -> letter.say("opening")
                .say("why")
                .say("expected")
                .say("next"));
    }

    @Override
    public void remindRating(long caseId, String occurrence) {
        CaseView view = cases.get(caseId);
        Optional<String> link = links.of(caseId, customer.languageOf(view));
        Optional<LocalDate> until =
                deadlines.live(caseId, DeadlineKind.RATING).map(Deadline::due).map(words::lastDay);
        if (link.isEmpty() || until.isEmpty()) {
            return;
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("until", until.get());
        parameters.put("days", words.daysUntil(until.get()));
        customer.send(view, occurrence, "rating-reminder", parameters, Map.of("link", link.get()), letter -> letter.say(
                        "opening")
                .link(link.get()));
    }

    /** The day by which the customer may expect the reply: what was promised last, else the end of the period, as far as it lies ahead. */
    private Map<String, Object> expected(long caseId) {
        return dated(dateAhead(caseId, DeadlineKind.PROMISE, DeadlineKind.REPLY));
    }

    private Optional<LocalDate> dateAhead(long subject, DeadlineKind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> deadlines.live(subject, kind).stream())
                .flatMap(live -> Stream.ofNullable(live.due()))
                .filter(due -> due.isAfter(clock.now()))
                .findFirst()
                .map(words::lastDay);
    }

    private Map<String, Object> dated(Optional<LocalDate> date) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("dated", new Isolation.CodeWord(date.isPresent() ? "yes" : "no"));
        parameters.put("until", date.orElseGet(words::today));
        parameters.put("days", date.map(words::daysUntil).orElse(0L));
        return parameters;
    }

    /** Why it takes long, as far as the case itself tells; nothing is made up. */
    private static Isolation.CodeWord why(CaseView view) {
        if (view.state() == CaseState.IN_TRIAGE) {
            return new Isolation.CodeWord("triage");
        }
        if (view.state() == CaseState.WAITING_FOR_CUSTOMER) {
            return new Isolation.CodeWord("asked");
        }
        return new Isolation.CodeWord(view.transfers() > 0 ? "passed" : "work");
    }
}
