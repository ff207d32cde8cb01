package org.tawasul.cases.model;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseFlag;
import org.tawasul.cases.CaseFlags;
import org.tawasul.cases.Confirmation;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.Finding;
import org.tawasul.shared.Actor;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Keeps why words left in spite of a warning, and what was flagged when they did. */
@Component
class OutgoingRecord implements CaseFlags {
    /** A finding that is counted and told to the supervisor. */
    private static final String FLAG = "flag";

    private static final int AT_ONCE = 500;

    private final OutgoingRows rows;
    private final CaseFiles files;
    private final PersonalText personal;
    private final Trail trail;
    private final TimeOrderedIds ids;

    OutgoingRecord(OutgoingRows rows, CaseFiles files, PersonalText personal, Trail trail, TimeOrderedIds ids) {
        this.rows = rows;
        this.files = files;
        this.personal = personal;
        this.trail = trail;
        this.ids = ids;
    }

    void confirm(CaseRow about, Decision decision, List<Finding> warnings, String reason, Actor actor) {
        Instant now = files.now();
        rows.insertConfirmation(new ConfirmationRow(
                decision.id(), about.id(), personal.seal(about.customerId(), reason), actor.id(), now));
        String rules = warnings.stream().map(Finding::rule).distinct().collect(Collectors.joining("; "));
        trail.append(new TrailEntry(
                "confirmation",
                decision.id(),
                1,
                about.id(),
                "warning-confirmed",
                actor,
                now,
                Map.of("decision", decision.id(), "rule", rules),
                Map.of("reason", reason)));
    }

    void flag(CaseRow about, Decision decision, Actor actor) {
        for (Finding finding : decision.findings()) {
            if (finding.id().equals(FLAG)) {
                Instant now = files.now();
                CaseFlag flag = new CaseFlag(
                        ids.next(),
                        about.id(),
                        finding.value(FLAG),
                        finding.rule(),
                        decision.id(),
                        about.entity(),
                        now);
                rows.insertFlag(flag);
                trail.append(new TrailEntry(
                        "case-flag",
                        flag.id(),
                        1,
                        about.id(),
                        "case-flagged",
                        actor,
                        now,
                        Map.of("flag", flag.flag(), "rule", flag.rule(), "decision", decision.id()),
                        Map.of()));
                files.tell(new CaseEvent.CaseFlagged(about.id(), flag.id(), flag.flag(), now));
            }
        }
    }

    @Override
    public List<CaseFlag> ofCase(long caseId) {
        return rows.flags(caseId);
    }

    @Override
    public long count(String flag, String entity, Instant from, Instant until) {
        return rows.count(flag, entity, from, until);
    }

    @Override
    public List<CountedFlag> counted(Instant from, Instant until) {
        return rows.counted(from, until);
    }

    @Override
    public Map<Long, String> entitiesOf(Collection<Long> caseIds) {
        Map<Long, String> entities = new HashMap<>();
        List<Long> all = List.copyOf(caseIds);
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            rows.entitiesOf(all.subList(start, Math.min(all.size(), start + AT_ONCE)))
                    .forEach(one -> entities.put(one.caseId(), one.entity()));
        }
        return entities;
    }

    @Override
    public List<Confirmation> confirmations(long caseId) {
        long customer = files.row(caseId).customerId();
        return rows.confirmations(caseId).stream()
                .map(row -> new Confirmation(
                        row.decisionId(), personal.open(customer, row.reason()), row.actor(), row.confirmedAt()))
                .toList();
    }
}
