package org.tawasul.cases.model;

import static org.tawasul.cases.ContributionState.ANSWERED;
import static org.tawasul.cases.ContributionState.CANCELLED;
import static org.tawasul.cases.ContributionState.DONE;
import static org.tawasul.cases.ContributionState.OPEN;
import static org.tawasul.cases.ContributionState.PROMISED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ContributionState;
import org.tawasul.shared.Refusal;

/**
 * One contribution and what may become of it. Each method is one change, checks where the contribution stands, and leaves one {@link CaseChange} behind. Words come in
 * twice: sealed, to be kept, and plain, for the record's commitment.
 */
final class ContributionFile {
    private final ContributionRow origin;
    private final ContributionKind kind;
    private ContributionState state;
    private String askingEntity;
    private String entity;
    private String team;
    private @Nullable String person;
    private byte @Nullable [] answer;
    private byte @Nullable [] remark;
    private @Nullable LocalDate by;
    private int returns;
    private @Nullable Instant answeredAt;
    private @Nullable Instant lateAt;
    private @Nullable Instant endedAt;
    private @Nullable CaseChange change;

    ContributionFile(ContributionRow row) {
        this.origin = row;
        this.kind = ContributionKind.valueOf(row.kind());
        this.state = ContributionState.valueOf(row.state());
        this.askingEntity = row.askingEntity();
        this.entity = row.entity();
        this.team = row.team();
        this.person = row.person();
        this.answer = row.answer();
        this.remark = row.remark();
        this.by = row.byDate();
        this.returns = row.returns();
        this.answeredAt = row.answeredAt();
        this.lateAt = row.lateAt();
        this.endedAt = row.endedAt();
    }

    /** A part then waits for the lead; all else is done with the answer. */
    void answer(byte[] sealed, String words, Instant now) {
        must(OPEN);
        answer = sealed;
        answeredAt = now;
        state = kind == ContributionKind.PART ? ANSWERED : DONE;
        endedAt = state == DONE ? now : null;
        changed("contribution-answered").words("answer", words);
    }

    void approve(Instant now) {
        must(ANSWERED);
        state = DONE;
        endedAt = now;
        changed("contribution-approved");
    }

    void giveBack(byte[] sealed, String words) {
        must(ANSWERED);
        state = OPEN;
        remark = sealed;
        returns++;
        changed("contribution-returned").with("returns", returns).words("remark", words);
    }

    /**
     * A decree put another entity in the place of the one that was asked. What an entity asked of itself is asked by its successor then; somebody who was asked in person and
     * has not moved along is asked no longer, but his team.
     */
    void passOn(String decree, String toEntity, String toTeam, boolean keepsPerson) {
        changed("contribution-passed-on")
                .with("decree", decree)
                .with("from", entity)
                .with("to", toEntity)
                .with("team", toTeam);
        askingEntity = askingEntity.equals(entity) ? toEntity : askingEntity;
        entity = toEntity;
        team = toTeam;
        person = keepsPerson ? person : null;
    }

    /** The reply that promises it has left. */
    void begin() {
        must(PROMISED);
        state = OPEN;
        changed("commitment-begun").with("by", by);
    }

    /** It is done, and here is what shows it. The customer may contest it once; then it is over. */
    void keep(byte @Nullable [] sealed, String evidence, int uploads, Instant now) {
        must(OPEN);
        answer = sealed;
        answeredAt = now;
        state = returns == 0 ? ANSWERED : DONE;
        endedAt = state == DONE ? now : null;
        changed("commitment-done").with("files", uploads).words("evidence", evidence);
    }

    /** The customer says that it is not done. */
    void contest(byte[] sealed, String words) {
        if (kind != ContributionKind.COMMITMENT || state != ANSWERED) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "objection-not-open");
        }
        state = OPEN;
        remark = sealed;
        returns++;
        changed("commitment-contested").words("objection", words);
    }

    /** Nobody contested it. */
    void settle(Instant now) {
        must(ANSWERED);
        state = DONE;
        endedAt = now;
        changed("commitment-kept");
    }

    void putOff(LocalDate until, byte[] sealed, String reason) {
        must(OPEN);
        changed("commitment-put-off").with("from", by).with("by", until).words("reason", reason);
        by = until;
        remark = sealed;
    }

    /** Somebody does not want it any more, and says why. */
    void cancel(byte[] sealed, String words, Instant now) {
        remark = sealed;
        cancelled(now).words("reason", words);
    }

    /** What happened to the case has made it superfluous. */
    void lapse(String because, Instant now) {
        cancelled(now).with("because", because);
    }

    /** What was late once and then got a new date is late again when that has passed too. */
    boolean isLateSince(Instant start) {
        return lateAt != null && !lateAt.isBefore(start);
    }

    void recordLate(long deadline, String rule, Instant now) {
        lateAt = now;
        changed("contribution-late").with("deadline", deadline).with("rule", rule);
    }

    /** Those who hold that role in the entity that was asked hear that it is still late. */
    void raise(int level, String role, String rule) {
        changed("contribution-raised").with("level", level).with("role", role).with("rule", rule);
    }

    ContributionRow asLoaded() {
        return origin;
    }

    ContributionKind kind() {
        return kind;
    }

    ContributionState state() {
        return state;
    }

    CaseChange change() {
        if (change == null) {
            throw new IllegalStateException("Contribution " + origin.id() + " was not changed");
        }
        return change;
    }

    /** The row to write, one version on. */
    ContributionRow next() {
        return new ContributionRow(
                origin.id(),
                origin.caseId(),
                origin.kind(),
                state.name(),
                origin.askedBy(),
                origin.askingRole(),
                askingEntity,
                entity,
                team,
                person,
                origin.question(),
                answer,
                remark,
                by,
                origin.message(),
                returns,
                origin.askedAt(),
                answeredAt,
                lateAt,
                endedAt,
                origin.version() + 1);
    }

    private CaseChange cancelled(Instant now) {
        if (state.isAtEnd()) {
            throw over();
        }
        state = CANCELLED;
        endedAt = now;
        return changed("contribution-cancelled");
    }

    private void must(ContributionState expected) {
        if (state != expected) {
            throw over();
        }
    }

    private CaseChange changed(String action) {
        if (change != null) {
            throw new IllegalStateException("One change, one row of the record: " + change.action() + ", " + action);
        }
        change = new CaseChange(action).with("kind", kind.code()).with("entity", origin.entity());
        return change;
    }

    private Refusal over() {
        return new Refusal(Refusal.Kind.CONFLICT, "contribution-over", Map.of("state", state.name()), null);
    }
}
