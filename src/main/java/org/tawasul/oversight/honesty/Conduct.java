package org.tawasul.oversight.honesty;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseTransfer;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.facts.ConductFact;
import org.tawasul.shared.text.PlainWords;

/** Reads off a case how it was handled until its reply left: numbers and codes, and no word of anybody's. */
@Component
class Conduct {
    private static final String COPIED = "reply/copied/same-as-another";
    private static final int MOST_MINUTES = 1_000_000;

    private final Cases cases;
    private final Deadlines deadlines;
    private final Decisions decisions;

    Conduct(Cases cases, Deadlines deadlines, Decisions decisions) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.decisions = decisions;
    }

    ConductFact of(CaseView about, long reply, Instant at) {
        List<CaseMessage> messages = cases.messages(about.id());
        String words = "";
        String earlier = "";
        int reopened = 0;
        for (CaseMessage message : messages) {
            if (message.id() == reply) {
                words = message.text();
            } else if (message.kind() == CaseMessage.Kind.REPLY && message.sentAt() != null) {
                earlier = message.text();
            } else if (message.kind() == CaseMessage.Kind.REOPENING) {
                reopened++;
            }
        }
        Duration left = left(about.id(), at);
        return new ConductFact(
                about.kind().code(),
                shownKind(about),
                about.channel(),
                about.kind() != CaseKind.SUGGESTION && about.breachedAt() == null && !left.isNegative(),
                (int) Math.min(Math.max(0, left.toMinutes()), MOST_MINUTES),
                ConductFact.differentWords(words),
                about.transfers() == 0 ? 0 : returns(cases.transfers(about.id())),
                reopened,
                earlier.isEmpty() ? 0 : PlainWords.likeness(words, earlier),
                copiedPercent(about.id()));
    }

    /** Of the period that the reply ended. */
    private Duration left(long caseId, Instant at) {
        return deadlines.of(caseId).stream()
                .filter(clock -> clock.kind() == DeadlineKind.REPLY)
                .reduce((older, newer) -> newer)
                .map(Deadline::due)
                .map(due -> Duration.between(at, due))
                .orElse(Duration.ofMinutes(MOST_MINUTES));
    }

    static int returns(List<CaseTransfer> transfers) {
        Set<String> passedOn = new HashSet<>();
        int returns = 0;
        for (CaseTransfer transfer : transfers) {
            passedOn.add(transfer.from());
            if (passedOn.contains(transfer.to())) {
                returns++;
            }
        }
        return returns;
    }

    /** As the rules of admission read the words; null where they show no other kind than the case has. */
    private @Nullable String shownKind(CaseView about) {
        return decisions.last(DecisionKind.ADMISSION, "case", about.id()).stream()
                .flatMap(admission -> admission.findings().stream())
                .filter(finding -> finding.id().equals("kind-suggested"))
                .map(finding -> finding.values().getOrDefault("kind", ""))
                .filter(kind -> !kind.isEmpty() && !kind.equals(about.kind().code()))
                .findFirst()
                .orElse(null);
    }

    /** The officer was warned of it and gave a reason; that stands with the decision. */
    private int copiedPercent(long caseId) {
        return decisions.last(DecisionKind.REPLY, "case", caseId).stream()
                .flatMap(check -> check.findings().stream())
                .filter(finding -> finding.reason().key().equals(COPIED))
                .mapToInt(Conduct::percent)
                .max()
                .orElse(0);
    }

    private static int percent(Finding finding) {
        return finding.reason().parameters().get("percent") instanceof Number percent ? percent.intValue() : 0;
    }
}
