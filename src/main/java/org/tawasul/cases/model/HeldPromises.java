package org.tawasul.cases.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tawasul.cases.ContributionKind;
import org.tawasul.shared.Refusal;

/** Nobody hears what became of a promise before hearing the promise: while its reply is held back and may be recalled, it is neither kept nor put off nor given up. */
@Component
class HeldPromises {
    private final CaseMessages messages;
    private final CaseFiles cases;

    HeldPromises(CaseMessages messages, CaseFiles cases) {
        this.messages = messages;
        this.cases = cases;
    }

    /** Refuses {@code promise-held-back}; passes whatever is no promise. */
    void mustBeSaid(ContributionRow row) {
        if (isHeld(row)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "promise-held-back", Map.of("until", leavesAt(row)), null);
        }
    }

    boolean isHeld(ContributionRow row) {
        return row.kind().equals(ContributionKind.COMMITMENT.name())
                && cases.now().isBefore(leavesAt(row));
    }

    private Instant leavesAt(ContributionRow row) {
        Long reply = row.message();
        return reply == null
                ? Instant.MIN
                : messages.sentReplies(row.caseId()).stream()
                        .filter(message -> message.id() == reply)
                        .map(MessageRow::leavesAt)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(Instant.MIN);
    }
}
