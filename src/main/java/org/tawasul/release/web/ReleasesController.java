package org.tawasul.release.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.release.ReleaseState;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceWarnings;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.text.Texts;

/** What is live, and why the last change was refused, for those who change models and rules. */
@RestController
@RequestMapping("/api/v1/releases")
@Tag(name = "Releases", description = "For those who change models and rules.")
class ReleasesController {
    private final Releases releases;
    private final List<SourceWarnings> warnings;
    private final Texts texts;

    ReleasesController(Releases releases, List<SourceWarnings> warnings, BusinessClock clock) {
        this.releases = releases;
        this.warnings = warnings;
        this.texts = Texts.isolating(clock.zone(), List.of("problems", "tables"));
    }

    @GetMapping
    @Operation(summary = "Read what is live, why the last change was refused, and what should be mended")
    List<ReleaseAnswer> releases() {
        return releases.states().stream().map(this::answer).toList();
    }

    private ReleaseAnswer answer(ReleaseState state) {
        ReleaseState.Refused refused = state.lastRefusal();
        return new ReleaseAnswer(
                state.part(),
                state.hash(),
                state.since(),
                refused == null
                        ? null
                        : new RefusalAnswer(
                                refused.hash(),
                                refused.at(),
                                refused.problems().stream().map(this::answer).toList()),
                warnings.stream()
                        .filter(one -> one.part().equals(state.part()))
                        .flatMap(one -> one.warnings().stream())
                        .map(this::answer)
                        .toList());
    }

    private ProblemAnswer answer(SourceProblem problem) {
        return new ProblemAnswer(problem.file(), problem.place(), texts.say(problem.sentence()));
    }

    /**
     * @param hash content hash of the live sources
     * @param warnings what is live and names what is gone since
     */
    record ReleaseAnswer(
            String part,
            String hash,
            Instant since,
            @Nullable RefusalAnswer lastRefusal,
            List<ProblemAnswer> warnings) {}

    record RefusalAnswer(@Nullable String hash, Instant at, List<ProblemAnswer> problems) {}

    record ProblemAnswer(String file, String place, Bilingual sentence) {}
}
