package org.tawasul.casework.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseNumber;
import org.tawasul.casework.TaskLine;
import org.tawasul.shared.WrittenId;

/**
 * A line of a list that was chosen for an act on many: the task, the case that it is of, who had it when the list was read, and the last that its customer had said by then.
 *
 * @param item null for a case without a task
 * @param heard as {@link SaidSince#last}; null where the act tells the customer nothing
 */
record ChosenLine(@Nullable Long item, String number, @Nullable String seen, @Nullable String heard) {
    private static final Pattern FORM = Pattern.compile(
            "(" + WrittenId.FORM + "?)~([0-9-]{5,20})~([A-Za-z0-9._-]{0,200})(?:~(" + WrittenId.FORM + "))?");

    static Optional<ChosenLine> parse(String written) {
        Matcher read = FORM.matcher(written);
        return read.matches()
                ? CaseNumber.parse(read.group(2))
                        .map(number -> new ChosenLine(
                                read.group(1).isEmpty() ? null : Long.valueOf(read.group(1)),
                                number.toString(),
                                read.group(3).isEmpty() ? null : read.group(3),
                                read.group(4)))
                : Optional.empty();
    }

    static String of(TaskLine line, @Nullable Long heard) {
        String assignee = line.assignee();
        return (line.workItem() == null ? "" : line.workItem()) + "~" + line.number() + "~"
                + (assignee == null ? "" : assignee)
                + (heard == null ? "" : "~" + heard);
    }
}
