package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CasePeriods;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.OpenCase;
import org.tawasul.customers.Customers;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;

/** When a reply may be objected to, and whose the objection is. */
@Component
class Grievances {
    private final CaseRows rows;
    private final LinkRows links;
    private final CaseFiles files;
    private final Involvement involvement;
    private final Responsibility responsibility;
    private final Offices offices;
    private final Customers customers;
    private final WorkingCalendars calendars;
    private final CasePeriods periods;

    Grievances(
            CaseRows rows,
            LinkRows links,
            CaseFiles files,
            Involvement involvement,
            Responsibility responsibility,
            Offices offices,
            Customers customers,
            WorkingCalendars calendars,
            CasePeriods periods) {
        this.rows = rows;
        this.links = links;
        this.files = files;
        this.involvement = involvement;
        this.responsibility = responsibility;
        this.offices = offices;
        this.customers = customers;
        this.calendars = calendars;
        this.periods = periods;
    }

    /** A reply that may be objected to now. */
    record Against(CaseRow original, long reply) {}

    boolean isOne(CaseRow row) {
        return row.kind().equals(CaseKind.GRIEVANCE.name());
    }

    /** Empty for another kind; refuses in the field {@code original} what may not be objected to. */
    Optional<Against> against(OpenCase command) {
        if (command.kind() != CaseKind.GRIEVANCE) {
            return Optional.empty();
        }
        // Two that are sent at once see each other, because the second waits here for the first.
        customers.hold(command.customerId());
        CaseRow original = originalOf(command);
        long reply = replyOf(original).id();
        links.grievanceAgainst(reply).ifPresent(earlier -> {
            throw refused("grievance-already-made", Map.of("number", number(earlier.caseId())));
        });
        return Optional.of(new Against(original, reply));
    }

    /** Until when this case's reply may be objected to; empty if it may not. */
    Optional<Instant> openUntil(CaseRow original) {
        CaseKind kind = CaseKind.valueOf(original.kind());
        if (kind == CaseKind.GRIEVANCE || kind == CaseKind.SUGGESTION) {
            return Optional.empty();
        }
        try {
            MessageRow reply = replyOf(original);
            return links.grievanceAgainst(reply.id()).isPresent() ? Optional.empty() : Optional.of(until(reply));
        } catch (Refusal notOpen) {
            return Optional.empty();
        }
    }

    private Instant until(MessageRow reply) {
        Period window = Period.parse(periods.grievance());
        return calendars.current(WorkingCalendars.COUNTRY).due(Objects.requireNonNull(reply.sentAt()), window);
    }

    private CaseRow originalOf(OpenCase command) {
        CaseNumber number = Objects.requireNonNull(command.original(), "a grievance has an original");
        CaseRow original = rows.findByNumber(number.year(), number.sequence())
                .filter(row -> row.customerId() == command.customerId())
                .orElseThrow(() -> refused("original-unknown", Map.of()));
        CaseKind kind = CaseKind.valueOf(original.kind());
        if (kind == CaseKind.GRIEVANCE) {
            throw refused("grievance-against-grievance", Map.of());
        }
        if (kind == CaseKind.SUGGESTION) {
            throw refused("grievance-against-suggestion", Map.of());
        }
        return original;
    }

    private MessageRow replyOf(CaseRow original) {
        CaseState state = CaseState.valueOf(original.state());
        MessageRow reply = rows.messages(original.id()).stream()
                .filter(row -> row.kind().equals(CaseMessage.Kind.REPLY.name()) && row.sentAt() != null)
                .reduce((earlier, later) -> later)
                // One that is held back may still be taken back: until then the case is with the team, whatever was
                // said before.
                .filter(row -> row.leavesAt() == null || !files.now().isBefore(row.leavesAt()))
                .filter(row -> state == CaseState.REPLIED || state == CaseState.CLOSED)
                .orElseThrow(() -> refused("grievance-before-reply", Map.of()));
        if (!files.now().isBefore(until(reply))) {
            int days = Period.parse(periods.grievance()).amount();
            throw refused("grievance-too-late", Map.of("days", days));
        }
        return reply;
    }

    void link(long caseId, Against against) {
        links.insertGrievance(new GrievanceRow(caseId, against.original().id(), against.reply()));
    }

    /**
     * A grievance goes to the team whose reply it is against, if a supervisor and somebody else there had no part in that reply; otherwise the central team decides. That is what a
     * grievance is, and no rule's to say.
     */
    boolean route(CaseFile file) {
        CaseRow row = file.asLoaded();
        CaseRow original = files.row(links.grievance(row.id()).orElseThrow().originalId());
        // A reply has left, so somebody is responsible.
        String entity = Objects.requireNonNull(original.entity());
        String team = Objects.requireNonNull(original.team());
        if (!isThereSomebodyElse(row.id(), entity, team)) {
            file.leaveToTriage();
            files.save(file, Actor.SYSTEM);
            return false;
        }
        Instant now = files.now();
        responsibility.giveFirst(row.id(), entity, team, now);
        file.route(entity, team, null);
        files.save(file, Actor.SYSTEM);
        files.tell(new CaseEvent.CaseRouted(row.id(), entity, team, now));
        return true;
    }

    private boolean isThereSomebodyElse(long caseId, String entity, String team) {
        if (!offices.isTeamOf(entity, team)) {
            return false;
        }
        List<String> others = offices.whoMayReply(entity, team).stream()
                .filter(login -> !involvement.in(caseId, login))
                .toList();
        // One writes the reply, and a supervisor who did not write it looks at it.
        return others.size() > 1 && offices.supervisorsOf(entity).stream().anyMatch(others::contains);
    }

    private String number(long caseId) {
        CaseRow row = files.row(caseId);
        return new CaseNumber(row.numberYear(), row.numberSequence()).toString();
    }

    private static Refusal refused(String code, Map<String, Object> parameters) {
        return new Refusal(Refusal.Kind.INVALID, code, parameters, "original");
    }
}
