package org.tawasul.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tawasul.casework.Absences;
import org.tawasul.casework.TaskFilter;
import org.tawasul.casework.TaskLine;
import org.tawasul.casework.TaskList;
import org.tawasul.organisation.SignedIn;

/** Which task of a list follows another: the next that nobody else has, and from the end on the first. */
@Component
final class NextTasks {
    private final TaskList list;
    private final Absences absences;

    NextTasks(TaskList list, Absences absences) {
        this.list = list;
        this.absences = absences;
    }

    /** To be asked before the task is over, while it still stands in the list. */
    Optional<Long> after(long item, TaskFilter filter, SignedIn who) {
        Set<String> covered = absences.coveredBy(who.login());
        List<TaskLine> lines = list.find(filter, null, TaskList.MOST, who).lines();
        int here = 0;
        while (here < lines.size() && !isOf(lines.get(here), item)) {
            here++;
        }
        int begin = here < lines.size() ? here + 1 : 0;
        for (int i = 0; i < lines.size(); i++) {
            TaskLine line = lines.get((begin + i) % lines.size());
            if (line.workItem() != null && !isOf(line, item) && isFree(line, who, covered)) {
                return Optional.of(line.workItem());
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(TaskLine line, long item) {
        return line.workItem() != null && line.workItem() == item;
    }

    private static boolean isFree(TaskLine line, SignedIn who, Set<String> covered) {
        return line.mayBeTakenBy(who)
                && (line.assignee() == null
                        || line.assignee().equals(who.login())
                        || covered.contains(line.assignee()));
    }
}
