package org.tawasul.improvement.suggestion;

import java.util.HashMap;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.improvement.SuggestionCluster.State;
import org.tawasul.improvement.SuggestionClusters;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** What people change about which suggestions are of one cluster: each change one version of it, with its row of the record. Part of the caller's command. */
@Component
class ClusterChanges {
    private static final String NUMBER = "number";

    private final ClusterRows rows;
    private final Membership membership;
    private final ClusterReading reading;
    private final Cases cases;
    private final CaseAccess access;
    private final Trail trail;
    private final BusinessClock clock;

    ClusterChanges(
            ClusterRows rows,
            Membership membership,
            ClusterReading reading,
            Cases cases,
            CaseAccess access,
            Trail trail,
            BusinessClock clock) {
        this.rows = rows;
        this.membership = membership;
        this.reading = reading;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** The cluster in hand: nobody else changes it until the command ends. */
    ClusterRow toChange(long id, long version, SignedIn who) {
        reading.row(id, who);
        ClusterRow row = rows.hold(id).orElseThrow(ClusterReading::unknown);
        if (!ClusterReading.mayWork(row.entity(), who)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        if (row.version() != version) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "cluster-changed-meanwhile");
        }
        return row;
    }

    void save(ClusterRow changed, String action, Actor actor, Map<String, Object> facts) {
        if (rows.update(changed) != 1) {
            throw new OptimisticLockingFailureException("Cluster " + changed.id() + " was changed by somebody else");
        }
        trail.append(new TrailEntry(
                "suggestion-cluster",
                changed.id(),
                changed.version(),
                null,
                action,
                actor,
                clock.now(),
                with(facts, changed),
                Map.of()));
    }

    void join(long id, long version, String number, SignedIn who) {
        ClusterRow row = open(toChange(id, version, who));
        CaseView suggestion = suggestion(number, row, who);
        MemberRow member = rows.member(suggestion.id()).orElse(null);
        if (member != null && member.cluster() == id) {
            return;
        }
        if (row.suggestions() >= SuggestionClusters.MOST) {
            throw new Refusal(Refusal.Kind.CONFLICT, "cluster-full", Map.of("max", SuggestionClusters.MOST), NUMBER);
        }
        if (member == null) {
            membership.add(suggestion.id(), row, true);
        } else {
            if (rows.hold(member.cluster())
                    .filter(from -> from.state().isOpen())
                    .isEmpty()) {
                throw decided();
            }
            membership.move(member, row);
        }
        save(row.next(), "cluster-suggestion-joined", actor(who), Map.of("case", suggestion.id()));
    }

    void joinAll(long id, long version, long other, SignedIn who) {
        ClusterRow row = open(toChange(id, version, who));
        ClusterRow from = rows.hold(other)
                .filter(one -> one.entity().equals(row.entity()) && one.id() != id)
                .orElseThrow(ClusterReading::unknown);
        if (from.state() != State.FORMING) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "cluster-in-study");
        }
        if (row.suggestions() + from.suggestions() > SuggestionClusters.MOST) {
            throw new Refusal(Refusal.Kind.CONFLICT, "cluster-full", Map.of("max", SuggestionClusters.MOST), null);
        }
        rows.moveAll(other, id, clock.now());
        rows.count(other, -from.suggestions());
        rows.count(id, from.suggestions());
        rows.joinedTo(other, id);
        save(row.next(), "cluster-joined", actor(who), Map.of("from", other, "suggestions", from.suggestions()));
    }

    void part(long id, long version, String number, SignedIn who) {
        ClusterRow row = open(toChange(id, version, who));
        CaseView suggestion = cases.byNumber(number);
        MemberRow member = rows.member(suggestion.id())
                .filter(one -> one.cluster() == id)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "suggestion-not-in-cluster"));
        ClusterRow alone = membership.begun(row.entity(), row.service(), row.theme());
        membership.move(member, alone);
        save(row.next(), "cluster-suggestion-parted", actor(who), Map.of("case", suggestion.id(), "to", alone.id()));
    }

    /** A suggestion of the same entity about which nothing is decided. */
    private CaseView suggestion(String number, ClusterRow row, SignedIn who) {
        CaseView view = cases.byNumber(number);
        access.require(who, view.id());
        if (view.kind() != CaseKind.SUGGESTION) {
            throw Refusal.inField("suggestion-expected", NUMBER);
        }
        if (!row.entity().equals(view.entity())) {
            throw Refusal.inField("suggestion-of-another-entity", NUMBER);
        }
        if (view.state() != CaseState.WITH_TEAM && view.state() != CaseState.IN_STUDY) {
            throw decided();
        }
        return view;
    }

    private static ClusterRow open(ClusterRow row) {
        if (!row.state().isOpen()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "cluster-decided");
        }
        return row;
    }

    private static Refusal decided() {
        return new Refusal(Refusal.Kind.CONFLICT, "suggestion-decided", Map.of(), NUMBER);
    }

    private static Map<String, Object> with(Map<String, Object> facts, ClusterRow row) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("entity", row.entity());
        all.put("state", row.state().code());
        return all;
    }

    static Actor actor(SignedIn who) {
        return who.actor(RequestId.current());
    }
}
