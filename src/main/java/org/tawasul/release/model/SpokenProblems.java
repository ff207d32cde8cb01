package org.tawasul.release.model;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.text.Texts;

/** Problems as lines that the owners of the sources read in the log or at a start that was refused. */
@Component
class SpokenProblems {
    private final Texts texts;

    SpokenProblems(BusinessClock clock) {
        this.texts = new Texts(clock.zone(), List.of("problems", "tables"));
    }

    String lines(List<SourceProblem> problems) {
        return problems.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(SourceProblem problem) {
        String where = problem.place().isEmpty() ? problem.file() : problem.file() + " (" + problem.place() + ")";
        Bilingual sentence = texts.say(problem.sentence());
        return "  " + where + "\n    " + sentence.en() + "\n    " + sentence.ar();
    }
}
