package org.tawasul.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawasul.release.SourceTree;
import org.tawasul.workflow.guard.ModelGuard;

class RoleTakersTest {
    private final RoleTakers takers = new RoleTakers();

    @Test
    void whoTakesATaskWorksInTheOfficeWhoseItIs() {
        assertThat(takers.takersOf("responsible"))
                .contains("case-worker", "supervisor", "quality-officer", "central-team")
                .doesNotContain("customer", "contact-centre-agent", "administrator", "national-leadership");
        assertThat(takers.usualTakersOf("contributor"))
                .contains("case-worker", "supervisor")
                .doesNotContain("central-team");
    }

    @Test
    void theCentralTeamHasNoCaseWorkers() {
        assertThat(takers.takersOf("central"))
                .contains("central-team", "supervisor")
                .doesNotContain("case-worker", "customer");
        assertThat(takers.usualTakersOf("central")).contains("central-team");
    }

    @Test
    void aRoleThatIsWrittenWronglyIsNone() {
        assertThat(takers.roles()).contains("case-worker", "customer").doesNotContain("case-workr");
    }

    @Test
    void ourOwnModelsMayGoLive() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        Set<String> delegates = new TreeSet<>();
        Path folder = Path.of("processes");
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(one -> one.toString().matches(".*(\\.bpmn|\\.form\\.yaml)"))
                    .toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"")
                        .matcher(Files.readString(path))
                        .results()
                        .forEach(found -> delegates.add(found.group(1)));
            }
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(4);
        ModelGuard guard = new ModelGuard(delegates, takers, Instant.parse("2026-03-01T05:00:00Z"));
        assertThat(guard.check(new SourceTree(files))).isEmpty();
    }
}
