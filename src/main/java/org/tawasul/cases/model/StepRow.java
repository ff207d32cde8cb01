package org.tawasul.cases.model;

import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseFigures.EntityFigures;

/** The figures of one entity in one of several steps of time, which are counted from zero. */
public record StepRow(
        int step,
        @Nullable String entity,
        long received,
        long open,
        long late,
        long replied,
        long repliedInTime,
        long secondsToReply,
        long raised,
        long suggestions) {
    EntityFigures figures() {
        return new EntityFigures(
                entity, received, open, late, replied, repliedInTime, secondsToReply, raised, suggestions);
    }
}
