package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.FollowedCases;
import org.tawasul.customers.Customers;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Keeps who follows whose case, and when he is to be told. */
@Component
final class FollowedBook implements FollowedCases {
    private final FollowedRows rows;
    private final CaseRows cases;
    private final CaseFiles files;
    private final Customers customers;
    private final Trail trail;
    private final TimeOrderedIds ids;

    FollowedBook(
            FollowedRows rows, CaseRows cases, CaseFiles files, Customers customers, Trail trail, TimeOrderedIds ids) {
        this.rows = rows;
        this.cases = cases;
        this.files = files;
        this.customers = customers;
        this.trail = trail;
        this.ids = ids;
    }

    @Override
    public void follow(long caseId, long customerId, Actor actor) {
        // Who sends the form twice at once waits for himself; and a reply that is issued meanwhile waits for this.
        customers.hold(customerId);
        files.holdStill(caseId);
        CaseRow row = files.row(caseId);
        if (row.customerId() == customerId) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "follow-own");
        }
        if (!CaseState.valueOf(row.state()).isUnanswered()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "follow-over");
        }
        if (rows.findOf(caseId, customerId).isPresent()) {
            return;
        }
        if (rows.waitingOf(customerId) >= MOST) {
            throw new Refusal(Refusal.Kind.CONFLICT, "follow-too-many", Map.of("max", MOST), null);
        }
        long id = ids.next();
        rows.insert(id, caseId, customerId, files.now());
        record(id, 1, caseId, "case-followed", actor);
    }

    @Override
    public void unfollow(long followed, long customerId, Actor actor) {
        FollowedRow row = rows.find(followed)
                .filter(one -> one.customerId() == customerId)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "followed-unknown"));
        if (rows.delete(followed) > 0) {
            record(followed, 2, row.caseId(), "case-unfollowed", actor);
        }
    }

    @Override
    public List<Followed> of(long customerId) {
        List<FollowedRow> found = rows.ofCustomer(customerId, 2 * MOST);
        List<Long> replied = found.stream()
                .filter(row -> row.state().equals(CaseState.REPLIED.name()))
                .map(FollowedRow::caseId)
                .toList();
        Set<Long> held = replied.isEmpty() ? Set.of() : Set.copyOf(cases.withReplyLeavingAfter(replied, files.now()));
        return found.stream()
                .map(row -> followed(row, held.contains(row.caseId())))
                .toList();
    }

    @Override
    public int countOf(long caseId) {
        return rows.countOf(caseId);
    }

    @Override
    public List<Due> due(int most) {
        return rows.due(files.now(), most).stream()
                .map(row -> new Due(row.id(), row.customerId(), row.service(), row.area(), row.receivedAt()))
                .toList();
    }

    @Override
    public boolean tell(Due due) {
        return rows.markTold(due.id(), files.now()) > 0;
    }

    @EventListener
    void answered(CaseEvent.ReplyIssued issued) {
        if (rows.countOf(issued.caseId()) == 0) {
            return;
        }
        Optional<Instant> leaves = cases.messages(issued.caseId()).stream()
                .filter(message -> message.id() == issued.messageId())
                .map(MessageRow::leavesAt)
                .findFirst();
        rows.tellAt(issued.caseId(), leaves.orElse(issued.at()));
    }

    @EventListener
    void takenBack(CaseEvent.ReplyRecalled recalled) {
        rows.tellAt(recalled.caseId(), null);
    }

    @EventListener
    void goesOnElsewhere(CaseEvent.CaseJoined joined) {
        rows.moveTo(joined.caseId(), joined.firstId());
    }

    private static Followed followed(FollowedRow row, boolean held) {
        return new Followed(
                row.id(),
                CaseKind.valueOf(row.kind()),
                row.service(),
                row.area(),
                held ? CaseState.WITH_TEAM : CaseState.valueOf(row.state()),
                row.receivedAt(),
                row.since());
    }

    private void record(long id, int version, long caseId, String action, Actor actor) {
        trail.append(new TrailEntry("followed", id, version, caseId, action, actor, files.now(), Map.of(), Map.of()));
    }
}
