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
import org.tawasul.shared.Message;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.text.Texts;

/** Writes down for administrators what is live and what is wrong. */
@Component
class OrganisationDocuments {
    private static final String REFUSED = "organisation-refused";

    private final Releases releases;
    private final GovernmentFiles files;
    private final Texts texts;

    OrganisationDocuments(Releases releases, GovernmentFiles files, BusinessClock clock) {
        this.releases = releases;
        this.files = files;
        this.texts = new Texts(clock.zone(), List.of("problems", "tables"));
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

    /** The answer to a change that is refused: a problem document with all mistakes. */
    @Schema(name = "OrganisationProblem")
    record Problem(
            @Schema(example = "urn:tawasul:problem:organisation-refused") String type,
            @Schema(example = "رُفض الطلب") String title,
            @Schema(example = "422") int status,
            String detail,
            String code,
            Bilingual sentences,
            List<Mistake> mistakes,
            @Nullable @Schema(description = "Quote it when you ask about this request.") String requestId) {}

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

    Problem refused(List<SourceProblem> problems) {
        Bilingual sentence = texts.say(Message.of("problem." + REFUSED));
        return new Problem(
                "urn:tawasul:problem:" + REFUSED,
                texts.say(Message.of("problem-title.422")).ar(),
                422,
                sentence.ar(),
                REFUSED,
                sentence,
                mistakes(problems),
                RequestId.current());
    }

    private List<Mistake> mistakes(List<SourceProblem> problems) {
        return problems.stream()
                .map(problem -> new Mistake(problem.file(), problem.place(), texts.say(problem.sentence())))
                .toList();
    }
}
