package org.tawasul.oversight.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseNumber;
import org.tawasul.shared.WrittenId;

/**
 * A task as the form sends it: its id, the number of its case for the answer, and who had it when the form was made.
 *
 * @param seen null if nobody had it
 */
record ChosenTask(long id, String number, @Nullable String seen) {
    static Optional<ChosenTask> parse(String written) {
        String[] parts = written.split("~", 3);
        if (parts.length < 3
                || !parts[0].matches(WrittenId.FORM)
                || CaseNumber.parse(parts[1]).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChosenTask(Long.parseLong(parts[0]), parts[1], parts[2].isEmpty() ? null : parts[2]));
    }
}
