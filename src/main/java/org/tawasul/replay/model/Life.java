package org.tawasul.replay.model;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.RecordedAct;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.people.Draw;
import org.tawasul.shared.Refusal;

/** One recorded case while it lives again. Only one thread at a time has it in hand; windows end with all threads at rest. */
final class Life {
    /** Acts on the tasks of whoever was asked beside the team that has the case. */
    private static final Set<String> ASIDE = Set.of("contribute", "approvePart", "returnPart", "keep");

    private final int index;
    private final RecordedCase record;
    private final Draw draw;
    private final Deque<RecordedAct> staffsActs = new ArrayDeque<>();
    private final Deque<RecordedAct> actsAside = new ArrayDeque<>();
    private final Deque<RecordedAct> customersActs = new ArrayDeque<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Set<Long> planned = new HashSet<>();
    private final List<String> steps = new ArrayList<>();
    private List<Integer> scores = List.of();
    private int plans;
    private int recorded;
    private int modelled;
    private int misfits;
    private int refusals;
    private long caseId;
    private @Nullable String number;
    private @Nullable Refusal refused;
    private @Nullable String entity;
    private @Nullable Instant latest;
    private @Nullable Instant repliedAt;
    private @Nullable Instant closedAt;
    private boolean triaged;
    private boolean late;
    private int level;
    private int transfers;
    private boolean atEnd;

    /** @param index its place among the records */
    Life(int index, RecordedCase record, long seed) {
        this.index = index;
        this.record = record;
        this.draw = new Draw(seed, record.key());
        for (RecordedAct act : record.acts()) {
            queue(act).add(act);
        }
    }

    private Deque<RecordedAct> queue(RecordedAct act) {
        if (act.by() == RecordedAct.By.CUSTOMER) {
            return customersActs;
        }
        return ASIDE.contains(act.act()) ? actsAside : staffsActs;
    }

    int index() {
        return index;
    }

    RecordedCase record() {
        return record;
    }

    Draw draw() {
        return draw;
    }

    /** The same question asked again is another one. */
    String question(String about) {
        return about + "#" + asked.merge(about, 1, Integer::sum);
    }

    Plan plan(Instant at, String act, long workItem, boolean told) {
        Instant earliest = latest == null || at.isAfter(latest) ? at : latest;
        return new Plan(earliest, this, plans++, act, workItem, told);
    }

    /** Whether the task has no plan yet; from then on it has. */
    boolean beginsToPlan(long workItem) {
        return planned.add(workItem);
    }

    void planAgain(long workItem) {
        planned.remove(workItem);
    }

    /** @param aside whether the task is of somebody beside the team that has the case */
    @Nullable
    RecordedAct nextOfStaff(boolean aside) {
        return (aside ? actsAside : staffsActs).peek();
    }

    RecordedAct takeOfStaff(boolean aside) {
        return (aside ? actsAside : staffsActs).remove();
    }

    /** Those that have not taken place yet, in their order; without those aside. */
    Iterable<RecordedAct> actsOfStaff() {
        return staffsActs;
    }

    /** The next acts of the staff have no place in this case. */
    void passOver(int count) {
        for (int i = 0; i < count; i++) {
            staffsActs.remove();
            misfits++;
        }
    }

    Deque<RecordedAct> customersActs() {
        return customersActs;
    }

    /** Whether the record tells what the staff did; then nothing else is drawn for it. */
    boolean isToldOfStaff() {
        return record.whole() || record.acts().stream().anyMatch(act -> act.by() == RecordedAct.By.STAFF);
    }

    boolean isToldOfCustomer() {
        return record.whole() || record.acts().stream().anyMatch(act -> act.by() == RecordedAct.By.CUSTOMER);
    }

    void opened(long id, String publicNumber) {
        caseId = id;
        number = publicNumber;
    }

    boolean isOpened() {
        return caseId != 0;
    }

    long caseId() {
        return caseId;
    }

    @Nullable
    String number() {
        return number;
    }

    void refusedWith(Refusal refusal) {
        refused = refusal;
        atEnd = true;
    }

    /** Why it could not even be submitted. */
    @Nullable
    Refusal refused() {
        return refused;
    }

    /** An act took place at that instant. */
    void done(Instant at, boolean told) {
        reached(at);
        if (told) {
            recorded++;
        } else {
            modelled++;
        }
    }

    /** No act of this case happens before it from now on. */
    void reached(Instant at) {
        latest = at;
    }

    /** Somebody wanted to do what was not allowed then; the case is as it was. */
    void refusedAct() {
        refusals++;
    }

    int refusals() {
        return refusals;
    }

    void misfit() {
        misfits++;
    }

    void step(String what, Instant at) {
        steps.add(what + "@" + at);
    }

    List<String> steps() {
        return steps;
    }

    int recorded() {
        return recorded;
    }

    int modelled() {
        return modelled;
    }

    /** At that instant: with what had no place by then and got none since. */
    int misfits(Instant now) {
        return misfits + left(staffsActs, now) + left(actsAside, now) + left(customersActs, now);
    }

    private static int left(Deque<RecordedAct> acts, Instant now) {
        return (int) acts.stream().filter(act -> !act.at().isAfter(now)).count();
    }

    void routedTo(String code) {
        entity = code;
    }

    @Nullable
    String entity() {
        return entity;
    }

    void triaged() {
        triaged = true;
    }

    boolean wasTriaged() {
        return triaged;
    }

    /** The first reply is the one that the period is about. */
    void replied(Instant at) {
        repliedAt = repliedAt == null ? at : repliedAt;
    }

    @Nullable
    Instant repliedAt() {
        return repliedAt;
    }

    void exceeded() {
        late = true;
    }

    boolean isLate() {
        return late;
    }

    void raisedTo(int step) {
        level = Math.max(level, step);
    }

    int level() {
        return level;
    }

    void transferred(String to) {
        entity = to;
        transfers++;
    }

    int transfers() {
        return transfers;
    }

    void rated(List<Integer> given) {
        scores = given;
    }

    List<Integer> scores() {
        return scores;
    }

    void ended(Instant at, boolean closed) {
        atEnd = true;
        closedAt = closed ? at : closedAt;
    }

    void takenUpAgain() {
        atEnd = false;
        closedAt = null;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    boolean isAtEnd() {
        return atEnd;
    }
}
