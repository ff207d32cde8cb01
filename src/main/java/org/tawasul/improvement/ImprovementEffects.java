package org.tawasul.improvement;

import java.time.LocalDate;
import java.util.Optional;

/** Measures improvements by the counts of what customers say. */
public interface ImprovementEffects {
    /**
     * Empty for one that was not at work yet, and for those of former years, whose feedback is not counted here. Of one that is closed, what was measured then; where there was too little to tell
     * then, or nothing was kept, it is counted anew.
     */
    Optional<MeasuredEffect> of(ImprovementView view);

    /** As if it had been at work since that day. */
    MeasuredEffect since(ImprovementView view, LocalDate effective);

    /** Keeps what {@link #since} says today, for it is closed. Once for each, in its caller's transaction. */
    MeasuredEffect keep(ImprovementView view, LocalDate effective);
}
