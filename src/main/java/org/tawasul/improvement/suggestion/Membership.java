package org.tawasul.improvement.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseView;
import org.tawasul.improvement.SuggestionCluster.State;
import org.tawasul.improvement.SuggestionClusters;
import org.tawasul.improvement.theme.Themes;
import org.tawasul.shared.TimeOrderedIds;

/** Which cluster a suggestion is in. Part of the caller's transaction. */
@Component
class Membership {
    static final List<State> OPEN = State.all(State::isOpen);

    private static final int TRIES = 3;

    private final ClusterRows rows;
    private final Themes themes;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    Membership(ClusterRows rows, Themes themes, TimeOrderedIds ids, BusinessClock clock) {
        this.rows = rows;
        this.themes = themes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Puts it among those of its entity that say the same. It stays where it is as long as its entity does. */
    void enter(CaseView suggestion, String entity) {
        Optional<MemberRow> before = rows.member(suggestion.id());
        if (before.isPresent()) {
            boolean same = rows.find(before.get().cluster())
                    .filter(cluster -> cluster.entity().equals(entity))
                    .isPresent();
            if (same) {
                return;
            }
            leave(suggestion.id());
        }
        String service = Objects.requireNonNullElse(suggestion.service(), "");
        LocalDate received = LocalDate.ofInstant(suggestion.receivedAt(), clock.zone());
        long theme = themes.of(service, suggestion.subject() + "\n" + suggestion.description(), received);
        add(suggestion.id(), takes(entity, service, theme).orElseGet(() -> begun(entity, service, theme)), false);
    }

    /** Whoever waited for the same cluster finds it as it is by now. */
    private Optional<ClusterRow> takes(String entity, String service, long theme) {
        if (theme == Themes.NONE) {
            return Optional.empty();
        }
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<ClusterRow> found = rows.taking(entity, service, theme, OPEN, SuggestionClusters.MOST);
            if (found.isEmpty()) {
                return found;
            }
            Optional<ClusterRow> held = rows.hold(found.get().id()).filter(Membership::takes);
            if (held.isPresent()) {
                return held;
            }
        }
        return Optional.empty();
    }

    /** One that is empty was joined to another, which takes what it would. */
    private static boolean takes(ClusterRow held) {
        return held.state().isOpen()
                && held.suggestions() < SuggestionClusters.MOST
                && (held.suggestions() > 0 || held.improvement() != null);
    }

    ClusterRow begun(String entity, String service, long theme) {
        ClusterRow row =
                new ClusterRow(ids.next(), entity, service, theme, State.FORMING, null, 0, 0, clock.today(), 0);
        rows.insert(row);
        return row;
    }

    /** It is looked at soon, for the cluster may have news already. */
    void add(long caseId, ClusterRow cluster, boolean byHand) {
        rows.count(cluster.id(), 1);
        rows.add(new MemberRow(caseId, cluster.id(), byHand, false, 0, clock.now(), 0));
    }

    void move(MemberRow member, ClusterRow to) {
        rows.count(member.cluster(), -1);
        rows.count(to.id(), 1);
        mustBeThere(rows.move(member.caseId(), member.cluster(), to.id(), clock.now()), member);
    }

    void leave(long caseId) {
        rows.member(caseId).ifPresent(member -> {
            rows.count(member.cluster(), -1);
            mustBeThere(rows.remove(caseId, member.cluster()), member);
        });
    }

    private static void mustBeThere(int found, MemberRow member) {
        if (found != 1) {
            throw new OptimisticLockingFailureException(
                    "Suggestion " + member.caseId() + " was moved by somebody else");
        }
    }

    /** Its team has decided about it alone. What a cluster's decision brings is none of that. */
    void decidedAlone(long caseId) {
        boolean open = rows.member(caseId)
                .flatMap(member -> rows.find(member.cluster()))
                .filter(cluster -> cluster.state().isOpen())
                .isPresent();
        if (open) {
            leave(caseId);
        }
    }
}
