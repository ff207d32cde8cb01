package org.tawasul.replay.comparison;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.RecordedCase;

/**
 * One change in the folders of models and rules, and what it will do to each case, said before anything is replayed.
 *
 * @param file below the folder of data
 */
record PlantedChange(String name, String file, UnaryOperator<String> edit, Prediction prediction) {
    /** Says in what ways a case will differ; empty: in none. */
    interface Prediction {
        Set<Change> of(RecordedCase record, CaseOutcome before);
    }

    static UnaryOperator<String> added(String row) {
        return text -> text + row + "\n";
    }

    static UnaryOperator<String> replaced(String part, String other) {
        return text -> text.replace(part, other);
    }

    static UnaryOperator<String> without(String rowBegins) {
        return text -> text.replaceAll("(?m)^" + rowBegins + ".*\\R", "");
    }

    /** What follows when the period of a case is another number of working days: its day, whether that was kept, and how far it was raised. */
    static Set<Change> otherPeriod(RecordedCase record, int days, int other) {
        Set<Change> changes = EnumSet.of(Change.OTHER_PERIOD);
        int replied = DatedRecords.repliedAfter(record);
        if (replied >= days != replied >= other) {
            changes.add(replied >= other ? Change.LATE : Change.NO_LONGER_LATE);
        }
        int before = level(replied - days);
        int after = level(replied - other);
        if (before != after) {
            changes.add(after > before ? Change.ESCALATED_MORE : Change.ESCALATED_LESS);
        }
        return changes;
    }

    /** The ladder as shipped: at once, after 480 and after 960 open minutes of days that have 435; each reply leaves 23 minutes after its day's hour. */
    static int level(int workingDaysLate) {
        if (workingDaysLate < 0) {
            return 0;
        }
        return workingDaysLate < 2 ? 1 : Math.min(workingDaysLate, 3);
    }

    @Override
    public String toString() {
        return name;
    }
}
