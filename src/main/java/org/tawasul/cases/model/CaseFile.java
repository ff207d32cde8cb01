package org.tawasul.cases.model;

import static org.tawasul.cases.CaseState.CLOSED;
import static org.tawasul.cases.CaseState.INCOMPLETE;
import static org.tawasul.cases.CaseState.IN_TRIAGE;
import static org.tawasul.cases.CaseState.NOT_ADMITTED;
import static org.tawasul.cases.CaseState.RECEIVED;
import static org.tawasul.cases.CaseState.REPLIED;
import static org.tawasul.cases.CaseState.WAITING_FOR_CUSTOMER;
import static org.tawasul.cases.CaseState.WITH_TEAM;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.shared.Refusal;

/**
 * One case and what may become of it. Each method is one change: it checks where the case stands, refuses with the state it met if the change does not fit there,
 * and leaves exactly one {@link CaseChange} behind, so that versions and rows of the record can be counted against each other.
 */
final class CaseFile {
    private final CaseRow origin;
    private final CaseNow now;
    private CaseState state;
    private @Nullable CaseChange change;

    CaseFile(CaseRow row) {
        this.origin = row;
        this.now = new CaseNow(row);
        this.state = CaseState.valueOf(row.state());
    }

    void refuseAdmission(Ground ground, Instant at) {
        end(NOT_ADMITTED, at);
        changed("case-not-admitted", ground);
    }

    void prioritise(String given, @Nullable Ground ground) {
        now.priority = given;
        changed("case-prioritised", ground).with("priority", given);
    }

    /** A person knows better than the rules. */
    void givePriority(String given, String reason) {
        if (state.isAtEnd()) {
            throw unfit();
        }
        changed("case-priority-given")
                .with("from", now.priority)
                .with("priority", given)
                .words("reason", reason);
        now.priority = given;
    }

    /** The rules found its owner. */
    void route(String toEntity, String toTeam, @Nullable Ground ground) {
        go(WITH_TEAM);
        now.entity = toEntity;
        now.team = toTeam;
        changed("case-routed", ground).with("entity", toEntity).with("team", toTeam);
    }

    /** The rules found no owner, or two. */
    void leaveToTriage(long decision, boolean conflict) {
        go(IN_TRIAGE);
        changed("case-left-to-triage").with("decision", decision).with("conflict", conflict);
    }

    /** Nobody is left in the team whose reply a grievance is against. */
    void leaveToTriage() {
        go(IN_TRIAGE);
        changed("case-left-to-triage").with("involved", true);
    }

    /** The central team said whose it is. */
    void settle(String toEntity, String toTeam, String reason) {
        mustBe(IN_TRIAGE);
        go(WITH_TEAM);
        now.entity = toEntity;
        now.team = toTeam;
        changed("case-settled").with("entity", toEntity).with("team", toTeam).words("reason", reason);
    }

    void ask(long message, String question) {
        mustBeWithTeam();
        go(WAITING_FOR_CUSTOMER);
        changed("customer-asked").with("message", message).words("question", question);
    }

    void answer(long message, int files, String words) {
        if (state == INCOMPLETE) {
            go(RECEIVED);
        } else if (state != WAITING_FOR_CUSTOMER) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "no-question-open");
        }
        now.attachments += files;
        changed("customer-answered")
                .with("message", message)
                .with("files", files)
                .words("answer", words);
    }

    /** The customer says more than he was asked for; where the case stands does not change. */
    void add(long message, int files, String words) {
        now.attachments += files;
        changed("information-added")
                .with("message", message)
                .with("files", files)
                .words("addition", words);
    }

    /** The work goes on, with an answer or without. */
    void takeUpAgain(boolean answered) {
        mustBe(WAITING_FOR_CUSTOMER);
        go(WITH_TEAM);
        changed("work-resumed").with("answered", answered);
    }

    void transfer(String toEntity, String toTeam, String reason) {
        mustBeWithTeam();
        mustBeAnother(toEntity);
        changed("case-transferred")
                .with("from", now.entity)
                .with("to", toEntity)
                .with("team", toTeam)
                .with("transfers", now.transfers + 1)
                .words("reason", reason);
        go(WITH_TEAM);
        now.entity = toEntity;
        now.team = toTeam;
        now.transfers++;
    }

    /** Another entity stands in the place of the one that had it; where the case stands does not change. */
    void moveByDecree(String decree, String kind, String toEntity, @Nullable String toTeam) {
        changed("case-moved-by-decree")
                .with("decree", decree)
                .with("decree-kind", kind)
                .with("from", now.entity)
                .with("from-team", now.team)
                .with("to", toEntity)
                .with("team", toTeam);
        now.entity = toEntity;
        now.team = toTeam;
    }

    /** The team has written a reply; the model says what happens before it leaves. */
    void writeReply(long message, String words, long decision) {
        mustBeWithTeam();
        changed("reply-written")
                .with("decided", now.decided)
                .with("message", message)
                .with("decision", decision)
                .words("reply", words);
    }

    void issueReply(long message, Instant at) {
        go(REPLIED);
        now.repliedAt = at;
        changed("reply-issued").with("message", message);
    }

    /** From here on the customer has an answer. */
    void answeredAt(Instant at) {
        now.repliedAt = at;
    }

    void close(Instant at) {
        end(CLOSED, at);
        changed("case-closed");
    }

    /** Others are asked to do something beside the team; the case goes on. */
    void addContribution(long contribution, String kind, boolean byTeam) {
        if (byTeam) {
            mustBeWithTeam();
        } else if (state.isAtEnd() || now.entity == null) {
            throw unfit();
        }
        changed("contribution-added").with("contribution", contribution).with("kind", kind);
    }

    /** With what the customer was asked for before admission; empty where he says no more than words. */
    void fillIn(@Nullable String namedService, @Nullable String namedArea) {
        mustBe(INCOMPLETE);
        now.service = namedService == null ? now.service : namedService;
        now.area = namedArea == null ? now.area : namedArea;
    }

    /** Nobody passes a case to himself. */
    void mustBeAnother(String toEntity) {
        if (toEntity.equals(now.entity)) {
            throw Refusal.inField("transfer-to-same-entity", "entity");
        }
    }

    /** The team has it once more, with a period of its own: what was noted of the period before stays in the record. */
    void beginAgain() {
        goOn(WITH_TEAM);
        now.breachedAt = null;
        now.escalationLevel = 0;
    }

    /** The reply that was issued last is none any more. */
    void takeBackReply(@Nullable Instant earlierReply) {
        go(WITH_TEAM);
        now.repliedAt = earlierReply;
    }

    void end(CaseState last, Instant at) {
        go(last);
        now.closedAt = at;
    }

    /** Its end was none. */
    void goOn(CaseState next) {
        go(next);
        now.closedAt = null;
    }

    void markEmergency() {
        now.emergency = true;
    }

    void decide(String decision) {
        now.decided = decision;
    }

    /** Only a grievance decides something by its reply. */
    void decideGrievance(String decision) {
        if (!origin.kind().equals(CaseKind.GRIEVANCE.name())) {
            throw Refusal.inField("decision-not-expected", "decided");
        }
        now.decided = decision;
    }

    @Nullable
    String decided() {
        return now.decided;
    }

    boolean isBreached() {
        return now.breachedAt != null;
    }

    void recordBreach(long deadline, String rule, Instant at) {
        now.breachedAt = at;
        changed("period-exceeded").with("deadline", deadline).with("rule", rule);
    }

    void raise(int level, String role, String rule) {
        now.escalationLevel = Math.max(now.escalationLevel, level);
        changed("case-raised").with("level", level).with("role", role).with("rule", rule);
    }

    /** Before any change of a case with its team; said in the words of who is too late. */
    void mustBeWithTeam() {
        mustBe(WITH_TEAM);
    }

    void mustBe(CaseState expected) {
        if (state != expected) {
            throw unfit();
        }
    }

    CaseState state() {
        return state;
    }

    CaseRow asLoaded() {
        return origin;
    }

    @Nullable
    String entity() {
        return now.entity;
    }

    CaseChange change() {
        if (change == null) {
            throw new IllegalStateException("Case " + origin.id() + " was not changed");
        }
        return change;
    }

    /** The row to write, one version on. */
    CaseRow next() {
        return now.row(origin, state);
    }

    void go(CaseState next) {
        if (!state.next().contains(next)) {
            throw unfit();
        }
        state = next;
    }

    CaseChange changed(String action, @Nullable Ground ground) {
        CaseChange made = changed(action);
        return ground == null ? made : made.with("rule", ground.rule()).with("decision", ground.decision());
    }

    CaseChange changed(String action) {
        if (change != null) {
            throw new IllegalStateException("One change, one row of the record: " + change.action() + ", " + action);
        }
        change = new CaseChange(action);
        return change;
    }

    Refusal unfit() {
        return new Refusal(Refusal.Kind.CONFLICT, "case-moved-on", Map.of("state", state.name()), null);
    }
}
