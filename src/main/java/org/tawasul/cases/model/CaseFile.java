package org.tawasul.cases.model;

import static org.tawasul.cases.CaseState.CLOSED;
import static org.tawasul.cases.CaseState.IN_TRIAGE;
import static org.tawasul.cases.CaseState.NOT_ADMITTED;
import static org.tawasul.cases.CaseState.REPLIED;
import static org.tawasul.cases.CaseState.WAITING_FOR_CUSTOMER;
import static org.tawasul.cases.CaseState.WITH_TEAM;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseState;
import org.tawasul.shared.Refusal;

/**
 * One case and what may become of it. Each method is one change: it checks where the case stands, refuses with the state it met if the change does not fit there,
 * and leaves exactly one {@link CaseChange} behind, so that versions and rows of the record can be counted against each other.
 */
final class CaseFile {
    private final CaseRow origin;
    private CaseState state;
    private int attachments;
    private @Nullable String priority;
    private @Nullable String entity;
    private @Nullable String team;
    private int transfers;
    private @Nullable Instant breachedAt;
    private int escalationLevel;
    private @Nullable Instant repliedAt;
    private @Nullable Instant closedAt;
    private @Nullable CaseChange change;

    CaseFile(CaseRow row) {
        this.origin = row;
        this.state = CaseState.valueOf(row.state());
        this.attachments = row.attachments();
        this.priority = row.priority();
        this.entity = row.entity();
        this.team = row.team();
        this.transfers = row.transfers();
        this.breachedAt = row.breachedAt();
        this.escalationLevel = row.escalationLevel();
        this.repliedAt = row.repliedAt();
        this.closedAt = row.closedAt();
    }

    void refuseAdmission(Ground ground) {
        go(NOT_ADMITTED);
        changed("case-not-admitted", ground);
    }

    void prioritise(String given, @Nullable Ground ground) {
        priority = given;
        changed("case-prioritised", ground).with("priority", given);
    }

    /** The rules found its owner. */
    void route(String toEntity, String toTeam, @Nullable Ground ground) {
        go(WITH_TEAM);
        entity = toEntity;
        team = toTeam;
        changed("case-routed", ground).with("entity", toEntity).with("team", toTeam);
    }

    /** The rules found no owner, or two. */
    void leaveToTriage(long decision, boolean conflict) {
        go(IN_TRIAGE);
        changed("case-left-to-triage").with("decision", decision).with("conflict", conflict);
    }

    /** The central team said whose it is. */
    void settle(String toEntity, String toTeam, String reason) {
        if (state != IN_TRIAGE) {
            throw unfit();
        }
        go(WITH_TEAM);
        entity = toEntity;
        team = toTeam;
        changed("case-settled").with("entity", toEntity).with("team", toTeam).words("reason", reason);
    }

    void ask(long message, String question) {
        mustBeWithTeam();
        go(WAITING_FOR_CUSTOMER);
        changed("customer-asked").with("message", message).words("question", question);
    }

    void answer(long message, int files, String words) {
        if (state != WAITING_FOR_CUSTOMER) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "no-question-open");
        }
        attachments += files;
        changed("customer-answered")
                .with("message", message)
                .with("files", files)
                .words("answer", words);
    }

    /** The work goes on, with an answer or without. */
    void takeUpAgain(boolean answered) {
        if (state != WAITING_FOR_CUSTOMER) {
            throw unfit();
        }
        go(WITH_TEAM);
        changed("work-resumed").with("answered", answered);
    }

    void transfer(String toEntity, String toTeam, String reason, int limit) {
        mustBeWithTeam();
        if (transfers >= limit) {
            throw new Refusal(Refusal.Kind.CONFLICT, "transfer-limit-reached", Map.of("limit", limit), null);
        }
        if (toEntity.equals(entity)) {
            throw Refusal.inField("transfer-to-same-entity", "entity");
        }
        changed("case-transferred")
                .with("from", entity)
                .with("to", toEntity)
                .with("team", toTeam)
                .with("transfers", transfers + 1)
                .words("reason", reason);
        go(WITH_TEAM);
        entity = toEntity;
        team = toTeam;
        transfers++;
    }

    /** Another entity stands in the place of the one that had it; where the case stands does not change. */
    void moveByDecree(String decree, String kind, String toEntity, @Nullable String toTeam) {
        changed("case-moved-by-decree")
                .with("decree", decree)
                .with("decree-kind", kind)
                .with("from", entity)
                .with("from-team", team)
                .with("to", toEntity)
                .with("team", toTeam);
        entity = toEntity;
        team = toTeam;
    }

    /** The team has written a reply; the model says what happens before it leaves. */
    void writeReply(long message, String words, long decision) {
        mustBeWithTeam();
        changed("reply-written")
                .with("message", message)
                .with("decision", decision)
                .words("reply", words);
    }

    void issueReply(long message, Instant now) {
        go(REPLIED);
        repliedAt = now;
        changed("reply-issued").with("message", message);
    }

    void close(Instant now) {
        go(CLOSED);
        closedAt = now;
        changed("case-closed");
    }

    /** Others are asked to do something beside the team; the case goes on. */
    void addContribution(long contribution, String kind, boolean byTeam) {
        if (byTeam) {
            mustBeWithTeam();
        } else if (state.isAtEnd() || entity == null) {
            throw unfit();
        }
        changed("contribution-added").with("contribution", contribution).with("kind", kind);
    }

    boolean isBreached() {
        return breachedAt != null;
    }

    void recordBreach(long deadline, String rule, Instant now) {
        breachedAt = now;
        changed("period-exceeded").with("deadline", deadline).with("rule", rule);
    }

    void raise(int level, String role, String rule) {
        escalationLevel = Math.max(escalationLevel, level);
        changed("case-raised").with("level", level).with("role", role).with("rule", rule);
    }

    /** Before any change of a case with its team; said in the words of who is too late. */
    void mustBeWithTeam() {
        if (state != WITH_TEAM) {
            throw unfit();
        }
    }

    CaseRow asLoaded() {
        return origin;
    }

    @Nullable
    String entity() {
        return entity;
    }

    CaseChange change() {
        if (change == null) {
            throw new IllegalStateException("Case " + origin.id() + " was not changed");
        }
        return change;
    }

    /** The row to write, one version on. */
    CaseRow next() {
        return new CaseRow(
                origin.id(),
                origin.numberYear(),
                origin.numberSequence(),
                origin.kind(),
                state.name(),
                origin.customerId(),
                origin.subject(),
                origin.description(),
                origin.service(),
                origin.area(),
                origin.urgency(),
                origin.channel(),
                attachments,
                origin.openedBy(),
                priority,
                entity,
                team,
                transfers,
                breachedAt,
                escalationLevel,
                origin.receivedAt(),
                repliedAt,
                closedAt,
                origin.version() + 1);
    }

    private void go(CaseState next) {
        if (!state.next().contains(next)) {
            throw unfit();
        }
        state = next;
    }

    private CaseChange changed(String action, @Nullable Ground ground) {
        CaseChange made = changed(action);
        return ground == null ? made : made.with("rule", ground.rule()).with("decision", ground.decision());
    }

    private CaseChange changed(String action) {
        if (change != null) {
            throw new IllegalStateException("One change, one row of the record: " + change.action() + ", " + action);
        }
        change = new CaseChange(action);
        return change;
    }

    private Refusal unfit() {
        return new Refusal(Refusal.Kind.CONFLICT, "case-moved-on", Map.of("state", state.name()), null);
    }
}
