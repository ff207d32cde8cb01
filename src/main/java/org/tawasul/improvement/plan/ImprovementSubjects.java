package org.tawasul.improvement.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.workflow.CaseKeeper;
import org.tawasul.workflow.TaskOwners;
import org.tawasul.workflow.contract.ProcessKey;

/** What the engine asks of an improvement where it would ask the same of a case: whose a task is, and whether it may be left as a command leaves it. */
@Component
final class ImprovementSubjects implements TaskOwners, CaseKeeper {
    /** No team of any entity: who may do such a task, its role and entity say, and lists of tasks of cases don't hold it. */
    static final String TEAM = "improvement";

    private final ImprovementRows rows;
    private final Deadlines deadlines;

    ImprovementSubjects(ImprovementRows rows, Deadlines deadlines) {
        this.rows = rows;
        this.deadlines = deadlines;
    }

    @Override
    public boolean answersFor(String processKey) {
        return processKey.equals(ProcessKey.IMPROVEMENT.key());
    }

    @Override
    public Owner ownerOf(long improvement, String team, @Nullable Long contribution) {
        return new Owner(row(improvement).entity(), TEAM);
    }

    @Override
    public Optional<String> whyNot(long improvement, boolean processEnded) {
        ImprovementRow row = row(improvement);
        if (row.state().isOver() != processEnded) {
            return Optional.of(
                    "it is " + row.state().code() + " and its process " + (processEnded ? "has ended" : "goes on"));
        }
        return processEnded || deadlines.isWatched(improvement)
                ? Optional.empty()
                : Optional.of("none of its clocks runs");
    }

    private ImprovementRow row(long improvement) {
        return rows.find(improvement).orElseThrow(() -> new IllegalStateException("No improvement " + improvement));
    }
}
