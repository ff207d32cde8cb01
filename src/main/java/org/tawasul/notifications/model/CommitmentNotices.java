package org.tawasul.notifications.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Contribution;
import org.tawasul.cases.Contributions;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;

/** What the customer hears of what was promised. */
@Component
class CommitmentNotices {
    private final Cases cases;
    private final Contributions contributions;
    private final Deadlines deadlines;
    private final CustomerPost customer;
    private final NoticeWords words;

    CommitmentNotices(
            Cases cases, Contributions contributions, Deadlines deadlines, CustomerPost customer, NoticeWords words) {
        this.cases = cases;
        this.contributions = contributions;
        this.deadlines = deadlines;
        this.customer = customer;
        this.words = words;
    }

    void done(Contribution promise, String occurrence) {
        Optional<LocalDate> until = deadlines
                .live(promise.id(), DeadlineKind.OBJECTION)
                .map(Deadline::due)
                .map(words::lastDay);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("dated", new Isolation.CodeWord(until.isPresent() ? "yes" : "no"));
        parameters.put("until", until.orElseGet(words::today));
        String evidence = promise.answer();
        customer.send(view(promise), occurrence, "commitment-done", parameters, Map.of(), letter -> {
            letter.say("opening").quote(promise.question());
            if (evidence != null) {
                letter.say("evidence").quote(evidence);
            }
            return until.isPresent() ? letter.say("contest") : letter;
        });
    }

    void withdrawn(Contribution promise, String reason, String occurrence) {
        customer.send(
                view(promise), occurrence, "commitment-withdrawn", Map.of(), Map.of(), letter -> letter.say("opening")
                        .quote(promise.question())
                        .say("reason")
                        .quote(reason));
    }

    /** Every slip of a promised date reaches the customer, with its reason and the new date, in the transaction that makes it so. */
    @EventListener
    void putOff(CaseEvent.CommitmentPutOff event) {
        Contribution promise = contributions.find(event.contribution()).orElseThrow();
        LocalDate by = Objects.requireNonNull(promise.by());
        String reason = Objects.requireNonNullElse(promise.remark(), "");
        customer.send(
                view(promise),
                "commitment-put-off:" + promise.id() + ":" + event.version(),
                "commitment-put-off",
                Map.of("until", by),
                Map.of(),
                letter -> letter.say("opening")
                        .quote(promise.question())
                        .say("reason")
                        .quote(reason)
                        .say("until"));
    }

    private CaseView view(Contribution promise) {
        return cases.get(promise.caseId());
    }
}
