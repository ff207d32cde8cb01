package org.tawasul.replay.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.CaseOutcome;

/** The changes of one case between its two outcomes. */
final class Changes {
    /** What was found, with the values to be shown. */
    record Found(Change change, @Nullable String a, @Nullable String b) {}

    private final CaseOutcome a;
    private final CaseOutcome b;
    private final List<Found> found = new ArrayList<>();

    private Changes(CaseOutcome a, CaseOutcome b) {
        this.a = a;
        this.b = b;
    }

    static List<Found> between(CaseOutcome a, CaseOutcome b) {
        if (a.equals(b)) {
            return List.of();
        }
        Changes changes = new Changes(a, b);
        changes.find();
        return changes.found;
    }

    private void find() {
        if (!a.kind().equals(b.kind()) || !a.receivedAt().equals(b.receivedAt())) {
            add(Change.OTHER_RECORD, null, null);
        } else if ((a.refused() == null) != (b.refused() == null)) {
            // Whatever else differs follows from it.
            add(b.refused() != null ? Change.REFUSED : Change.ACCEPTED, a.refused(), b.refused());
        } else {
            findInItsLife();
        }
        if (found.isEmpty()) {
            addDetails();
        }
    }

    private void findInItsLife() {
        unlessEqual(Change.ROUTED_ELSEWHERE, owner(a), owner(b));
        if (a.triaged() != b.triaged()) {
            add(b.triaged() ? Change.TRIAGED : Change.NO_LONGER_TRIAGED, null, null);
        }
        unlessEqual(Change.OTHER_PRIORITY, a.priority(), b.priority());
        unlessEqual(Change.OTHER_PERIOD, text(a.due()), text(b.due()));
        if (a.late() != b.late()) {
            add(b.late() ? Change.LATE : Change.NO_LONGER_LATE, text(a.repliedAt()), text(b.repliedAt()));
        }
        compareReplies(a.repliedAt(), b.repliedAt());
        if (a.level() != b.level()) {
            Change change = b.level() > a.level() ? Change.ESCALATED_MORE : Change.ESCALATED_LESS;
            add(change, String.valueOf(a.level()), String.valueOf(b.level()));
        }
        unlessEqual(Change.OTHER_STATE, a.state(), b.state());
    }

    private void compareReplies(@Nullable Instant inA, @Nullable Instant inB) {
        if (Objects.equals(inA, inB)) {
            return;
        }
        Change change = Change.REPLIED_LATER;
        if (inA == null) {
            change = Change.REPLY_GAINED;
        } else if (inB == null) {
            change = Change.REPLY_LOST;
        } else if (inB.isBefore(inA)) {
            change = Change.REPLIED_EARLIER;
        }
        add(change, text(inA), text(inB));
    }

    /** The first step that is not the same. */
    private void addDetails() {
        int index = 0;
        while (index < a.steps().size()
                && index < b.steps().size()
                && a.steps().get(index).equals(b.steps().get(index))) {
            index++;
        }
        add(Change.OTHER_DETAILS, step(a, index), step(b, index));
    }

    private static @Nullable String step(CaseOutcome outcome, int index) {
        return index < outcome.steps().size() ? outcome.steps().get(index) : null;
    }

    private static @Nullable String owner(CaseOutcome outcome) {
        if (outcome.entity() == null || outcome.team() == null) {
            return outcome.entity();
        }
        return outcome.entity() + "/" + outcome.team();
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private void unlessEqual(Change change, @Nullable String inA, @Nullable String inB) {
        if (!Objects.equals(inA, inB)) {
            add(change, inA, inB);
        }
    }

    private void add(Change change, @Nullable String inA, @Nullable String inB) {
        found.add(new Found(change, inA, inB));
    }
}
