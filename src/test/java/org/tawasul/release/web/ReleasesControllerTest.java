package org.tawasul.release.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tawasul.release.ReleaseState;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Message;
import org.tawasul.testing.MovableClock;

class ReleasesControllerTest {
    @Test
    void aRefusalIsSaidInBothLanguagesWithFileAndPlace() {
        SourceProblem problem = new SourceProblem("a.csv", "row 1", Message.of("problem.source-link"));
        ReleaseState state = new ReleaseState(
                "rules", "ab12", Instant.EPOCH, new ReleaseState.Refused("cd34", Instant.EPOCH, List.of(problem)));

        var answer = new ReleasesController(only(state), List.of(), new MovableClock(ZoneOffset.UTC))
                .releases()
                .get(0);

        assertThat(answer.hash()).isEqualTo("ab12");
        assertThat(answer.lastRefusal().problems()).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo("a.csv");
            assertThat(one.place()).isEqualTo("row 1");
            assertThat(one.sentence().ar()).contains("رابط");
            assertThat(one.sentence().en()).contains("link");
        });
    }

    private static Releases only(ReleaseState state) {
        return new Releases() {
            @Override
            public String live(String part) {
                return state.hash();
            }

            @Override
            public Optional<SourceTree> sources(String part, String hash) {
                return Optional.empty();
            }

            @Override
            public List<SourceProblem> propose(String part, SourceTree candidate) {
                return List.of();
            }

            @Override
            public List<SourceProblem> propose(String part, SourceTree candidate, String basis) {
                return List.of();
            }

            @Override
            public List<SourceProblem> lastRefusal(String part) {
                return List.of();
            }

            @Override
            public List<ReleaseState> states() {
                return List.of(state);
            }
        };
    }
}
