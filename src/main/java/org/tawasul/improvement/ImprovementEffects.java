package org.tawasul.improvement;

import java.time.LocalDate;
import java.util.Optional;

/** Measures improvements by the counts of what customers say. */
public interface ImprovementEffects {
    /** Empty for one that was not at work yet, and for those of former years, whose feedback is not counted here. */
    Optional<MeasuredEffect> of(ImprovementView view);

    /** As if it had been at work since that day. */
    MeasuredEffect since(ImprovementView view, LocalDate effective);
}
