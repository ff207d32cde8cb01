package org.tawasul.administration.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Message;
import org.tawasul.shared.table.TableFault;

/**
 * Why files can't be taken: where and a sentence.
 *
 * @param row null if it is about the file as a whole
 */
record ShownProblem(String file, @Nullable String row, @Nullable String column, Message sentence) {
    private static final Pattern PLACE = Pattern.compile("row (\\d+)(?:, column (\\w+))?");

    static ShownProblem of(SourceProblem problem) {
        Matcher place = PLACE.matcher(problem.place());
        boolean found = place.matches();
        return new ShownProblem(
                problem.file(), found ? place.group(1) : null, found ? place.group(2) : null, problem.sentence());
    }

    static ShownProblem of(TableFault fault) {
        return new ShownProblem(fault.file(), Long.toString(fault.row()), fault.column(), fault.sentence());
    }
}
