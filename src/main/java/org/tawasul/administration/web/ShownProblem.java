package org.tawasul.administration.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Message;
import org.tawasul.shared.table.TableFault;

/**
 * Why files can't be taken: where and a sentence.
 *
 * @param row null if it is about the file as a whole
 */
record ShownProblem(String file, @Nullable String row, @Nullable String column, Message sentence) {
    private static final int MOST = 100;
    private static final Pattern PLACE = Pattern.compile("row (\\d+)(?:, column (\\w+))?");

    /** The first of them, and how many more there are: nobody mends a thousand rows by a list. */
    static void add(List<ShownProblem> problems, Model model) {
        List<ShownProblem> first = problems.subList(0, Math.min(MOST, problems.size()));
        model.addAttribute("problems", first);
        model.addAttribute("moreProblems", problems.size() - first.size());
    }

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
