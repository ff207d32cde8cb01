package org.tawasul.casework.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.WrittenId;

/**
 * After which line a page of a task list begins, as addresses say it: the line's due instant in microseconds, or none among those that stand still, and its id.
 *
 * @param due null among those that stand still
 */
record TaskPlace(@Nullable Instant due, long id) {
    private static final String FORM = "([0-9]{1,17}|-)\\." + WrittenId.FORM;

    static Optional<TaskPlace> parse(@Nullable String written) {
        if (written == null || !written.matches(FORM)) {
            return Optional.empty();
        }
        int dot = written.indexOf('.');
        String due = written.substring(0, dot);
        return Optional.of(new TaskPlace(
                due.equals("-") ? null : Instant.EPOCH.plus(Long.parseLong(due), ChronoUnit.MICROS),
                Long.parseLong(written.substring(dot + 1))));
    }

    /** After this line. */
    static TaskPlace after(TaskRow row) {
        Long item = row.workItem();
        return new TaskPlace(row.due(), item == null ? row.caseId() : item);
    }

    boolean isAmongStanding() {
        return due == null;
    }

    @Override
    public String toString() {
        return (due == null ? "-" : ChronoUnit.MICROS.between(Instant.EPOCH, due)) + "." + id;
    }
}
