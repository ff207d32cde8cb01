package org.tawasul.casework.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Draft;
import org.tawasul.casework.Drafts;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.WrittenText;
import org.tawasul.workflow.WorkItem;

/** Keeps what was begun. Whoever may see a task may go on writing, even when somebody else has it by now: only sending asks who may act. */
@Component
final class DraftBook implements Drafts {
    private static final int MOST = 25_000;
    private static final int FIELDS = 60;
    private static final String NAME = "[A-Za-z][A-Za-z0-9_.\\[\\]-]{0,59}";

    private final OneCommand one;
    private final Permission permission;
    private final DraftRows rows;
    private final SealedFields sealed;
    private final Cases cases;
    private final BusinessClock clock;

    DraftBook(
            OneCommand one,
            Permission permission,
            DraftRows rows,
            SealedFields sealed,
            Cases cases,
            BusinessClock clock) {
        this.one = one;
        this.permission = permission;
        this.rows = rows;
        this.sealed = sealed;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Instant keep(long workItem, String act, Map<String, String> fields, SignedIn who) {
        Map<String, String> clean = clean(act, fields);
        return one.run(() -> {
            WorkItem item = permission.toSee(workItem, who);
            Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
            if (clean.isEmpty()) {
                rows.remove(workItem, who.login(), act);
                return now;
            }
            long customer = cases.get(item.caseId()).customerId();
            DraftRow row = new DraftRow(
                    workItem, who.login(), act, item.caseId(), customer, sealed.seal(customer, clean), now);
            if (rows.change(row) == 0) {
                rows.add(row);
            }
            return now;
        });
    }

    @Override
    public List<Draft> of(long workItem, SignedIn who) {
        permission.toSee(workItem, who);
        return rows.of(workItem, who.login()).stream()
                .map(row -> new Draft(
                        row.workItem(), row.act(), sealed.open(row.customerId(), row.fields()), row.savedAt()))
                .toList();
    }

    @Override
    public void drop(long workItem, String act, SignedIn who) {
        one.run(() -> sent(workItem, act, who));
    }

    /** Part of the command that sends it. */
    void sent(long workItem, String act, SignedIn who) {
        rows.remove(workItem, who.login(), act);
    }

    @EventListener
    void forget(CaseEvent.CaseClosed closed) {
        rows.removeOfCase(closed.caseId());
    }

    @EventListener
    void forget(CaseEvent.CaseWithdrawn withdrawn) {
        rows.removeOfCase(withdrawn.caseId());
    }

    private static Map<String, String> clean(String act, Map<String, String> fields) {
        if (!act.matches("[A-Za-z]{1,40}") || fields.size() > FIELDS) {
            throw Refusal.inField("parameter-invalid", "act");
        }
        Map<String, String> clean = new TreeMap<>();
        fields.forEach((name, value) -> {
            String written = WrittenText.clean(value);
            if (name.matches(NAME) && WrittenText.isSeen(written)) {
                clean.put(name, written);
            }
        });
        if (clean.values().stream().mapToInt(WrittenText::length).sum() > MOST) {
            throw new Refusal(Refusal.Kind.INVALID, "text-too-long", Map.of("max", MOST), "text");
        }
        return clean;
    }
}
