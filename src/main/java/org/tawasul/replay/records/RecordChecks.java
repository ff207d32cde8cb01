package org.tawasul.replay.records;

import java.time.Instant;
import java.util.Set;
import org.tawasul.intake.SubmitCase;
import org.tawasul.replay.RecordedAct;
import org.tawasul.replay.RecordedCase;

/** What no record of a case can be, from whatever form it was read. */
final class RecordChecks {
    private static final Set<String> CUSTOMERS_ACTS = Set.of("answer", "rate", "reopen", "withdraw");
    private static final Set<String> STAFFS_ACTS = Set.of(
            "reply",
            "ask",
            "transfer",
            "route",
            "interim",
            "approve",
            "return",
            "study",
            "decide",
            "implement",
            "announce",
            "invite",
            "contribute",
            "approvePart",
            "returnPart",
            "keep",
            "complete");

    /** A slip of the keyboard would let time go through a century in which nothing happens. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private RecordChecks() {}

    /** Why a row is no case. */
    static final class NotACase extends RuntimeException {
        private final String field;
        private final String code;

        NotACase(String field, String code) {
            super(field + " " + code, null, false, false);
            this.field = field;
            this.code = code;
        }

        /** As the recorded case names it; a profile knows the column. */
        String field() {
            return field;
        }

        String code() {
            return code;
        }
    }

    /** The same case. Throws {@link NotACase}. */
    static RecordedCase checked(RecordedCase one) {
        require(one.key(), "key");
        require(one.receivedAt(), "receivedAt");
        if (one.receivedAt().isBefore(EARLIEST) || one.receivedAt().isAfter(LATEST)) {
            throw new NotACase("receivedAt", "replay.date-unlikely");
        }
        require(one.kind(), "kind");
        require(one.customer(), "customer");
        require(one.language(), "language");
        require(one.channel(), "channel");
        require(one.urgency(), "urgency");
        requireSaid(one.description(), "description");
        if (one.subject() == null || one.subject().isBlank()) {
            throw new NotACase("subject", "replay.no-words");
        }
        if (!SubmitCase.CHANNELS.contains(one.channel())) {
            throw new NotACase("channel", "replay.channel-unknown");
        }
        if (!SubmitCase.URGENCIES.contains(one.urgency())) {
            throw new NotACase("urgency", "replay.urgency-unknown");
        }
        one.acts().forEach(act -> check(act, one.receivedAt()));
        return one;
    }

    private static void check(RecordedAct act, Instant received) {
        require(act, "acts");
        require(act.at(), "acts");
        require(act.by(), "acts");
        require(act.act(), "acts");
        Set<String> known = act.by() == RecordedAct.By.STAFF ? STAFFS_ACTS : CUSTOMERS_ACTS;
        if (!known.contains(act.act())) {
            throw new NotACase("acts", "replay.act-unknown");
        }
        if (act.at().isAfter(LATEST)) {
            throw new NotACase(act.act().equals("reply") ? "closed" : "acts", "replay.date-unlikely");
        }
        if (act.at().isBefore(received)) {
            throw new NotACase(act.act().equals("reply") ? "closed" : "acts", "replay.closed-before-received");
        }
    }

    /** May be empty. */
    @SuppressWarnings("ConstantConditions") // A line of JSON may leave anything out.
    private static void requireSaid(Object value, String field) {
        if (value == null) {
            throw new NotACase(field, "replay.field-missing");
        }
    }

    @SuppressWarnings("ConstantConditions") // A line of JSON may leave anything out.
    private static void require(Object value, String field) {
        if (value == null || value.equals("")) {
            throw new NotACase(field, "replay.field-missing");
        }
    }
}
