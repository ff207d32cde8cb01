package org.tawasul.notifications.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Escalation;
import org.tawasul.cases.Replies;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.shared.Bilingual;

/** What notices ask the other modules about a case. */
@Component
class NoticeFacts {
    private final Cases cases;
    private final Replies replies;
    private final Deadlines deadlines;
    private final Decisions decisions;
    private final NoticeWords words;

    NoticeFacts(Cases cases, Replies replies, Deadlines deadlines, Decisions decisions, NoticeWords words) {
        this.cases = cases;
        this.replies = replies;
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.words = words;
    }

    /** When the reply is due, for sentences to the staff. */
    Map<String, Object> replyDue(long caseId) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        Optional<LocalDate> due = lastDay(caseId, DeadlineKind.REPLY);
        parameters.put("dated", new Isolation.CodeWord(due.isPresent() ? "yes" : "no"));
        parameters.put("due", due.orElseGet(words::today));
        parameters.put("days", due.map(words::daysUntil).orElse(0L));
        parameters.put("late", due.map(words::daysSince).orElse(0L));
        return parameters;
    }

    /** What ran out: {@code reply}, {@code promise} of an interim reply, {@code newdate} that the system named itself, {@code review}. */
    String clockOf(Escalation raised) {
        return deadlines.find(raised.deadlineId()).map(this::saying).orElse("reply");
    }

    private String saying(Deadline clock) {
        boolean own = clock.kind() == DeadlineKind.PROMISE && !isOfInterimReply(clock);
        return own ? "newdate" : clock.kind().code();
    }

    /** An interim reply moves the clock of the promise, which begins with it then. */
    private boolean isOfInterimReply(Deadline promise) {
        return replies.interim(promise.caseId())
                .filter(interim -> !interim.givenAt().isBefore(promise.startedAt()))
                .isPresent();
    }

    Optional<LocalDate> lastDay(long caseId, DeadlineKind kind) {
        return deadlines.live(caseId, kind).map(Deadline::due).map((Instant due) -> words.lastDay(due));
    }

    boolean isOver(long caseId, DeadlineKind kind) {
        return lastDay(caseId, kind).filter(day -> day.isBefore(words.today())).isPresent();
    }

    String lastWords(long caseId, CaseMessage.Kind kind) {
        return cases.messages(caseId).stream()
                .filter(message -> message.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " has no " + kind.code()))
                .text();
    }

    Bilingual whyNotAdmitted(long caseId) {
        return decisions.explain("case", caseId).stream()
                .filter(decision -> decision.kind() == DecisionKind.ADMISSION)
                .reduce((earlier, later) -> later)
                .map(ExplainedDecision::because)
                .orElseGet(() -> words.say("notice.not-admitted.no-reason"));
    }
}
