package org.tawasul.cases.model;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseState;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.workflow.CaseKeeper;

/** A case is at its end exactly when its process is, and until then some clock of it runs. */
@Component
class CasesLeft implements CaseKeeper {
    private final CaseFiles files;
    private final Deadlines deadlines;

    CasesLeft(CaseFiles files, Deadlines deadlines) {
        this.files = files;
        this.deadlines = deadlines;
    }

    @Override
    public Optional<String> whyNot(long caseId, boolean processEnded) {
        CaseState state = CaseState.valueOf(files.row(caseId).state());
        if (state.isAtEnd() != processEnded) {
            return Optional.of(
                    "its state is " + state.code() + " and its process " + (processEnded ? "has ended" : "goes on"));
        }
        return state.isAtEnd() || deadlines.isWatched(caseId)
                ? Optional.empty()
                : Optional.of("none of its clocks runs");
    }
}
