package org.tawasul.organisation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.release.ReleaseState;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.SourcesRefused;
import org.tawasul.shared.text.Texts;

/** Writes down for administrators what is live and what is wrong. */
@Component
class OrganisationDocuments {
    private final Releases releases;
    private final GovernmentFiles files;
    private final Texts texts;

    OrganisationDocuments(Releases releases, GovernmentFiles files, BusinessClock clock) {
        this.releases = releases;
        this.files = files;
        this.texts = Texts.isolating(clock.zone(), List.of("problems", "tables"));
    }

    /** What is live. */
    @Schema(name = "Organisation")
    record State(
            @Schema(description = "Content hash of the live files.") String hash,
            Instant since,
            List<String> files,
            @Schema(description = "Why the last change was refused, if it was.") @Nullable Refused lastRefusal,
            @Schema(description = "What names codes that are no longer in force, such as rows of the routes.")
                    List<Mistake> warnings) {}

    /** A change that was not taken. */
    @Schema(name = "OrganisationRefusal")
    record Refused(Instant at, List<Mistake> mistakes) {}

    /** One mistake, where it is. */
    @Schema(name = "OrganisationMistake")
    record Mistake(
            @Schema(example = "teams.csv") String file,
            @Schema(example = "row 12, column entity") String place,
            Bilingual sentence) {}

    State state() {
        ReleaseState live = releases.states().stream()
                .filter(one -> one.part().equals(GovernmentFiles.PART))
                .findFirst()
                .orElseThrow();
        ReleaseState.Refused last = live.lastRefusal();
        return new State(
                live.hash(),
                live.since(),
                files.names(),
                last == null ? null : new Refused(last.at(), mistakes(last.problems())),
                mistakes(files.warnings()));
    }

    SourcesRefused refused(List<SourceProblem> problems) {
        return new SourcesRefused(
                "organisation-refused",
                problems.stream()
                        .map(problem -> new SourcesRefused.Mistake(problem.file(), problem.place(), problem.sentence()))
                        .toList());
    }

    private List<Mistake> mistakes(List<SourceProblem> problems) {
        return problems.stream()
                .map(problem -> new Mistake(problem.file(), problem.place(), texts.say(problem.sentence())))
                .toList();
    }
}
